import {describe, expect, it} from 'vitest';
import {defaultSettings, patternFor, readSettings} from '../../server/settings';

describe('settings', () => {
  it('are the defaults without a block', () => {
    expect(readSettings(undefined)).toEqual({settings: defaultSettings, troubles: []});
  });

  it('are read', () => {
    const block = {
      rooms: {embed: ['Meet.Example.org', 'visio.example.net:8443'], forReaders: true},
      template: 'team',
      language: 'en',
      pads: [{pattern: 'ag-*', template: 'assembly', language: 'fr'}, {pattern: 'staff'}],
    };
    expect(readSettings(block)).toEqual({
      troubles: [],
      settings: {
        rooms: {embed: ['meet.example.org', 'visio.example.net:8443'], forReaders: true},
        template: 'team',
        language: 'en',
        pads: [
          {pattern: 'ag-*', template: 'assembly', language: 'fr'},
          {pattern: 'staff', template: 'team', language: 'en'},
        ],
      },
    });
  });

  it.each([
    ['rooms', '"ep_ag" should be an object of settings, but is "rooms".'],
    [
      {room: {}},
      '"ep_ag.room" is not a setting. Known here: "rooms", "template", "language", "pads".',
    ],
    [{rooms: []}, '"ep_ag.rooms" should be an object, but is [].'],
    [
      {rooms: {embed: 'meet.example.org'}},
      '"ep_ag.rooms.embed" should be a list of host names, but is "meet.example.org".',
    ],
    [
      {rooms: {embed: ['https://meet.example.org']}},
      '"ep_ag.rooms.embed[0]" should be a host name like "meet.example.org", without https://, but is "https://meet.example.org".',
    ],
    [
      {rooms: {forReaders: 'yes'}},
      '"ep_ag.rooms.forReaders" should be true or false, but is "yes".',
    ],
    [{template: 'ag'}, '"ep_ag.template" should be one of "assembly", "team", but is "ag".'],
    [
      {language: 'pt'},
      '"ep_ag.language" should be one of "fr", "en", "es", "de", "it", but is "pt".',
    ],
    [
      {pads: [{name: 'x'}]},
      '"ep_ag.pads[0]" should be an object with a "pattern" like "ag-*", but is {"name":"x"}.',
    ],
  ])('%j: %s', (block, trouble) => {
    const {settings, troubles} = readSettings(block);
    expect(troubles).toEqual([trouble]);
    expect(settings).toEqual(defaultSettings);
  });

  it('keep what is right beside what is wrong', () => {
    const {settings, troubles} = readSettings({rooms: {embed: ['a.example', 7]}, template: 'team'});
    expect(troubles).toHaveLength(1);
    expect(settings).toMatchObject({rooms: {embed: ['a.example']}, template: 'team'});
  });
});

it.each([
  ['ag-2020', 'ag-*', true],
  ['ag-', 'ag-*', true],
  ['mon-ag-2020', 'ag-*', false],
  ['staff', 'staff', true],
  ['staffing', 'staff', false],
  ['a.b', 'a?b', false],
  ['x(1', 'x(*', true],
])('the pad %j and the pattern %j: %j', (name, pattern, matches) => {
  const patterns = [{pattern, template: 'assembly', language: 'fr'}] as const;
  expect(patternFor(name, patterns) !== null).toBe(matches);
});
