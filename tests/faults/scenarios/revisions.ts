import { drop, hatay, mosul, raqqa, sinjar, wire } from './papers.ts';
import type { Scenario } from './scenario.ts';

const from = '2016-11-14T12:00:00.000Z';
export const first = { uri: 'raqqa', at: '2016-11-14T10:00:00Z', ...raqqa };
export const standing: Scenario['before'] = async (desk, driver) => {
  await drop(desk, wire(first), '2016-11-14T11:00:00.000Z');
  await drop(desk, wire({ uri: 'mosul', at: '2016-11-14T10:30:00Z', ...mosul }), '2016-11-14T11:01:00.000Z');
  await driver.finish();
};

/** The toll rises, and another report of the strike comes by another outlet. */
export const update: Scenario = {
  name: 'update',
  from,
  before: standing,
  async act(desk, driver) {
    await drop(
      desk,
      wire({
        ...first,
        version: 2,
        at: '2016-11-14T13:00:00Z',
        headline: 'Air strike kills nine in Raqqa market',
        text: raqqa.text.replace('Five people', 'Nine people'),
      }),
      '2016-11-14T13:01:00.000Z',
    );
    await driver.finish();
    await drop(desk, wire({ uri: 'sinjar', at: '2016-11-14T13:10:00Z', ...sinjar }), '2016-11-14T13:11:00.000Z');
    await driver.finish();
  },
};

/** The supplier corrects the place and the toll, with a note. */
export const correction: Scenario = {
  name: 'correction',
  from,
  before: standing,
  async act(desk, driver) {
    await drop(
      desk,
      wire({
        ...first,
        version: 2,
        at: '2016-11-14T13:00:00Z',
        correction: true,
        note: 'Corrects the place to Tabqa and the number of dead to three.',
        headline: 'CORRECTED: Air strike kills three in Tabqa',
        text: raqqa.text.replace('Five people', 'Three people').replaceAll('Raqqa', 'Tabqa'),
      }),
      '2016-11-14T13:01:00.000Z',
    );
    await driver.finish();
  },
};

/** The strike is withdrawn; what comes late revives nothing. */
export const kill: Scenario = {
  name: 'kill',
  from,
  before: standing,
  async act(desk, driver) {
    const at = '2016-11-14T14:00:00Z';
    await drop(
      desk,
      wire({ ...first, version: 3, status: 'canceled', at, note: 'Withdrawn: the strike did not take place.' }),
      '2016-11-14T14:01:00.000Z',
    );
    await driver.finish();
    const late = raqqa.text.replace('Five people', 'Six people');
    await drop(
      desk,
      wire({ ...first, version: 2, at: '2016-11-14T13:00:00Z', text: late }),
      '2016-11-14T14:05:00.000Z',
    );
    await driver.finish();
  },
};

/** Two reports under embargo: one is lifted by its time, one by a new version. */
export const embargo: Scenario = {
  name: 'embargo',
  from,
  before: standing,
  async act(desk, driver) {
    const held = { uri: 'deir', at: '2016-11-14T12:30:00Z', embargoed: '2016-11-14T18:00:00Z', ...hatay };
    await drop(desk, wire(held), '2016-11-14T12:31:00.000Z');
    await driver.finish();
    await drop(
      desk,
      wire({ ...held, version: 2, embargoed: undefined, at: '2016-11-14T13:30:00Z' }),
      '2016-11-14T13:31:00.000Z',
    );
    await driver.finish();
  },
};
