/**
 * A Redis in JavaScript, for tests of the Redis path where no Redis is installed.
 * It listens on every interface by itself; a test server must be reachable from this machine only.
 */
import net from 'node:net';

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (port, ...rest) {
  const callback = rest.findLast((each) => typeof each === 'function');
  const number = typeof port === 'object' ? port.port : port;
  return listen.call(this, { port: number ?? 0, host: '127.0.0.1' }, callback);
};

const { createRedisMock } = await import('js-redis-server');
const server = await createRedisMock();
process.stdout.write(`${JSON.stringify(server.addresses()[0])}\n`);
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
