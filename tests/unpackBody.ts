import { FilingMessage, Pack } from '../shared/model/messages.ts';

/** The messages in a message of entries.fifo. */
export function unpackBody(body: string): FilingMessage[] {
  const told = JSON.parse(body) as { type: string };
  const messages = told.type === 'pack' ? Pack.parse(told).messages : [told];
  return messages.map((message) => FilingMessage.parse(message));
}
