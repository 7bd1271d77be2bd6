/**
 * One function's own thread: loads its bundle as Lambda does, once, and answers one event at a time.
 *
 * Plain JavaScript on purpose: it runs without a TypeScript loader, so that what a function has in its thread is what it has on
 * AWS: its bundle and its environment.
 */
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

const { bundleFile, handlerName, functionName, functionArn, memoryMb, clockVariable } = workerData;

function describeError(error) {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  return { name: error.name, message: error.message, stack: error.stack };
}

let handler;
try {
  const bundle = await import(pathToFileURL(bundleFile).href);
  handler = bundle[handlerName] ?? bundle.default?.[handlerName];
  if (typeof handler !== 'function') throw new Error(`${bundleFile} exports no function ${handlerName}`);
  parentPort.postMessage({ type: 'ready' });
} catch (error) {
  parentPort.postMessage({ type: 'broken', error: describeError(error) });
}

parentPort.on('message', async ({ id, event, deskClock, deadlineEpochMs }) => {
  if (deskClock === undefined) delete process.env[clockVariable];
  else process.env[clockVariable] = deskClock;
  const context = {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: functionArn,
    memoryLimitInMB: String(memoryMb),
    awsRequestId: id,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadlineEpochMs - Date.now()),
  };
  let outcome;
  try {
    const answer = await handler(JSON.parse(event), context);
    outcome = { type: 'answer', id, answer: JSON.stringify(answer ?? null) };
  } catch (error) {
    outcome = { type: 'error', id, error: describeError(error) };
  }
  // What it printed arrives before its answer: the log of an invocation is whole when the invocation is over.
  await new Promise((resolve) => process.stdout.write('', resolve));
  parentPort.postMessage(outcome);
});
