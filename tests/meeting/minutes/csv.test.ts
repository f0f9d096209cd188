import {describe, expect, it} from 'vitest';
import {tables, writeCell, writeCsv} from '../../../meeting/minutes/csv';
import type {Table} from '../../../meeting/minutes/csv';
import {fixture, meetingOf} from '../pads';

describe('a cell', () => {
  it.each([
    [null, ''],
    [0, '0'],
    ['', ''],
    ['Sam', 'Sam'],
    ['Sam, Noor', '"Sam, Noor"'],
    ['dit "oui"', '"dit ""oui"""'],
    ['a\nb', '"a\nb"'],
    ['=SUM(A1:A9)', "'=SUM(A1:A9)"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@cmd', "'@cmd"],
    ['\tx', "'\tx"],
    ['\rx', `"'\rx"`],
    ['1+1', '1+1'],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    [-3, '-3'],
  ])('%j is written %j', (cell, written) => expect(writeCell(cell)).toBe(written));
});

const rows = (text: string, table: Table): string[] =>
  writeCsv(meetingOf(text), table).split('\r\n');

describe('tables', () => {
  const columns: Readonly<Record<Table, string>> = {
    votes: 'proposal,line,text,choice,label,count,names,state,result,grouped,reasons',
    turns: 'turn,line,name,kind,note,state,seconds',
    actions: 'action,line,text,who,when,item,due,state',
    decisions: 'kind,number,line,text,figures,rule,outcome,remarks',
    people: 'name,turns,seconds,unmeasured',
    items: 'item,turns,seconds,unmeasured',
  };

  it.each(tables)('of %s have their columns, for an empty pad too', (table) => {
    expect(rows('', table)).toEqual([columns[table], '']);
  });

  it('of votes have one row a choice, with names, groups and reasons', () => {
    const pad = [
      '03 - Vote',
      'Tract',
      'Pour : +1 +12 Lyon +5 +1 Camille',
      'Contre : +1 Max – trop cher, trop tard',
      '→ Adoptée : 19 pour, 0 contre',
      '',
      '-1 ou pas',
    ].join('\n');
    expect(rows(pad, 'votes').slice(1)).toEqual([
      '1,2,Tract,for,Pour,19,"Lyon (+12), +5, Camille",closed,"Adoptée : 19 pour, 0 contre",17,',
      '1,2,Tract,against,Contre,1,Max,closed,"Adoptée : 19 pour, 0 contre",0,"Max: trop cher, trop tard"',
      "2,7,'-1 ou pas,,,,,open,,,",
      '',
    ]);
  });

  it('of people and items have what each of them had', () => {
    const pad = '01 - ODJ\nA - Bilan\n02 - File\n✓ Ana (2 min)\n— Bilan —\n✓ =Ben\n✓ Ana (5 s)';
    expect(rows(pad, 'people')).toEqual([
      'name,turns,seconds,unmeasured',
      'Ana,2,125,0',
      "'=Ben,1,0,1",
      '',
    ]);
    expect(rows(pad, 'items')).toEqual([
      'item,turns,seconds,unmeasured',
      ',1,120,0',
      'Bilan,2,5,1',
      '',
    ]);
  });

  it('of turns have one row a turn, with what it took', () => {
    expect(rows(fixture('hand-typed'), 'turns')).toEqual([
      'turn,line,name,kind,note,state,seconds',
      '1,24,Alix,topic,,spoken,125',
      '2,25,Noor,topic,,speaking,',
      '3,26,Sam,topic,,waiting,',
      '4,27,Camille,reply,,waiting,',
      '5,28,Sam B.,topic,sur la caisse,waiting,',
      '6,29,Lou,technical,,waiting,',
      '',
    ]);
  });

  it('of actions name all those who take one on', () => {
    expect(rows('05 - CR\nAction : coller des affiches — Sam et Noor', 'actions')[1]).toBe(
      '1,2,coller des affiches,"Sam, Noor",,,,open',
    );
  });

  it('of actions say the day that is meant', () => {
    const pad = '00 - Général\nDate : 12/09/2024\n05 - CR\nAction n° 4 : ranger — Sam, demain';
    expect(rows(pad, 'actions')[1]).toBe('4,4,ranger,Sam,demain,,2024-09-13,open');
  });

  it('of decisions have votes, then what was noted', () => {
    const pad = [
      ...['03 - Vote', 'Tract', 'Pour : +1', '→ Adoptée : 1 pour, 0 contre (simple : 1 > 0)'],
      ...['05 - CR', 'Décision : =1+1'],
    ].join('\n');
    expect(rows(pad, 'decisions').slice(1)).toEqual([
      'vote,1,2,Tract,"1 pour, 0 contre",simple : 1 > 0,Adoptée,',
      "decision,1,6,'=1+1,,,,",
      '',
    ]);
  });

  it('of actions say who and when', () => {
    expect(rows(fixture('hand-typed'), 'actions')).toEqual([
      'action,line,text,who,when,item,due,state',
      '1,55,imprimer 200 tracts,Noor,avant jeudi,A - Bilan de la manif,2020-04-16,open',
      '2,56,réserver la salle,Jo,,A - Bilan de la manif,,open',
      '',
    ]);
  });
});
