/** Health check of the API container: ends with 0 when the API can be used. */
const answer = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/health/ready`);
process.exit(answer.status === 200 ? 0 : 1);
