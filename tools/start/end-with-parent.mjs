// Loaded into every process of the portal: when the start command is killed, so is the portal.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// A process that has done its work must not wait for the start command.
process.channel?.unref();
