// @vitest-environment happy-dom
// Choosing a house before a call, and reading a call under another house after it.

import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { housesFor } from '../../../src/engine/scenario/housesFor';
import type { Policy } from '../../../src/engine/scenario/policy.types';
import { RUBRIC_VERSION } from '../../../src/engine/score/rubric';
import { DEFAULT_SETTINGS } from '../../../src/engine/store/defaultSettings';
import { policies } from '../../../src/scenarios/load';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { type Services, ServicesProvider } from '../../../src/ui/app/services';
import { houseInForce } from '../../../src/ui/brief/briefChoices';
import { HouseChoice } from '../../../src/ui/brief/HouseChoice';
import { OtherHouse } from '../../../src/ui/debrief/OtherHouse';
import { HouseSection } from '../../../src/ui/settings/HouseSection';
import { end } from '../../support/playCall';
import { buildBeat, buildReply } from '../../support/scenarioBuilder';
import { attemptWith, say, scenario } from '../ui/debrief/playedCall';
import { idleServices } from '../ui/idleServices';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const houses = Object.values(policies);
const brief = { ...scenario.brief, targets: {} };
let page: HTMLElement;
let root: Root;

async function lay(element: ReactElement, services: Partial<Services> = {}) {
  page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
  const all = { ...idleServices, loadPolicies: async () => houses, ...services };
  await act(async () => root.render(<ServicesProvider value={all}>{element}</ServicesProvider>));
  await act(async () => undefined);
}
const text = (): string => page.textContent ?? '';
const rules = (): Record<string, string> =>
  Object.fromEntries(
    [...page.querySelectorAll('dl.rec > div')].map((row) => [
      row.querySelector('dt')?.textContent ?? '',
      row.querySelector('dd')?.textContent ?? '',
    ]),
  );
const choose = (value: string): Promise<void> =>
  act(async () => {
    const select = page.querySelector('select');
    if (select === null) throw new Error('There is no list.');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

describe('the house on the brief', () => {
  const policyOf = (id: string): Policy => policies[id] ?? oneWarning;

  it('says its rules clause by clause, and gives back the one that is chosen', async () => {
    const chosen: string[] = [];
    await lay(
      <HouseChoice
        policy={oneWarning}
        ownId="one-warning"
        houses={houses}
        brief={brief}
        isFromSettings={false}
        onChoose={(id) => chosen.push(id)}
      />,
    );
    expect([...page.querySelectorAll('option')].map(({ value }) => value)).toEqual(Object.keys(policies));
    expect(text()).toContain('Northline standard, as written');
    expect(rules()).toEqual({
      Warnings: 'One warning before you end it for abuse.',
      'At once': 'A threat ends it at once.',
      'Never cut off':
        'Somebody who may be in danger, somebody who cannot manage alone or a child, whatever is said to you.',
      'Passing on': 'You may pass an abusive caller on.',
      Desks:
        'A lead, specialist desks, other departments, a colleague for abusive calls, a helpline and security.',
      Goodwill: 'None from you. A lead may give up to £100.',
    });
    expect(text()).not.toContain('Fits:');
    await choose('zero-tolerance');
    expect(chosen).toEqual(['zero-tolerance']);
  });

  it.each([
    ['never-end', 'Warnings', 'Abuse never ends the call.'],
    ['two-warnings', 'Warnings', 'Two warnings before you end it for abuse.'],
    ['two-warnings', 'Goodwill', 'Up to £20 from you, £100 from a lead.'],
    ['zero-tolerance', 'At once', 'An insult, a slur, a sexual remark or a threat ends it at once.'],
    ['zero-tolerance', 'Passing on', 'There is nobody to pass an abusive caller to.'],
    ['zero-tolerance', 'Goodwill', 'Up to £50.'],
  ])('%s reads as its rules are: %s', async (id, label, words) => {
    await lay(
      <HouseChoice
        policy={policyOf(id)}
        ownId="one-warning"
        houses={houses}
        brief={brief}
        isFromSettings={false}
        onChoose={() => undefined}
      />,
    );
    expect(rules()[label]).toBe(words);
    expect(text()).toContain('written for another house');
    expect(text()).not.toContain('in the settings');
  });

  it('names the desks of the contact that the house has not got, with its reason', async () => {
    await lay(
      <HouseChoice
        policy={policyOf('two-warnings')}
        ownId="one-warning"
        houses={houses}
        brief={{
          ...brief,
          targets: {
            ruth: { name: 'Ruth, your lead', route: 'supervisor' },
            security: { name: 'Security', route: 'security' },
          },
        }}
        isFromSettings
        onChoose={() => undefined}
      />,
    );
    expect(rules()['Desks']).toContain('Closed: Security. Nobody on this shift does that.');
    expect(rules()['Desks']).not.toContain('Ruth');
    expect(text()).toContain('the house you chose in the settings');
  });

  it('says so where who rings is never cut off there', async () => {
    const row = async (id: string) => {
      await lay(
        <HouseChoice
          policy={policyOf(id)}
          ownId={id}
          houses={[]}
          brief={{ ...brief, caller: ['vulnerable'] }}
          isFromSettings={false}
        />,
      );
      return rules()['Never cut off'] ?? '';
    };
    expect(await row('one-warning')).toContain('Whoever rings here is one of them');
    expect(await row('zero-tolerance')).not.toContain('Whoever rings here');
  });

  it('does not offer a house that the contact cannot be played in, and says why', async () => {
    const why = 'Its caller can only be stopped by ending the call.';
    const { offered, closed } = housesFor({ notUnder: { 'never-end': why } }, houses);
    await lay(
      <HouseChoice
        policy={oneWarning}
        ownId="one-warning"
        houses={offered}
        closed={closed}
        brief={brief}
        isFromSettings={false}
        onChoose={() => undefined}
      />,
    );
    const values = [...page.querySelectorAll('option')].map(({ value }) => value);
    expect(values).not.toContain('never-end');
    expect(text()).toContain('Not offered under “Nobody is cut off”: its caller can only be stopped');
  });

  it('cannot be changed on a fork', async () => {
    await lay(
      <HouseChoice
        policy={oneWarning}
        ownId="one-warning"
        houses={houses}
        brief={brief}
        isFromSettings={false}
      />,
    );
    expect(page.querySelector('select')).toBeNull();
    expect(text()).toContain('Policy in force: Northline standard.');
  });
});

describe('the house that the settings name', () => {
  const asked = { fork: null, chosen: null, usual: null };

  it('stands where nothing else was chosen; a fork keeps its own', () => {
    const usual = { ...asked, usual: 'never-end' };
    const inForce = (more: Partial<Record<'fork' | 'chosen', string>>) =>
      houseInForce(oneWarning, houses, { ...usual, ...more });
    expect(inForce({})).toMatchObject({ policy: { id: 'never-end' }, isUsual: true, isUsualGone: false });
    expect(inForce({ chosen: 'two-warnings' })).toMatchObject({
      policy: { id: 'two-warnings' },
      isUsual: false,
    });
    expect(inForce({ fork: 'zero-tolerance', chosen: 'two-warnings' }).policy.id).toBe('zero-tolerance');
    expect(houseInForce(oneWarning, houses, asked)).toMatchObject({ policy: oneWarning, isUsual: false });
  });

  it('gives way to the contact’s own where the app has not got it, and says so once the houses are known', () => {
    const usual = { ...asked, usual: 'sold-to-rivals' };
    expect(houseInForce(oneWarning, houses, usual)).toMatchObject({ policy: oneWarning, isUsualGone: true });
    expect(houseInForce(oneWarning, [], usual).isUsualGone).toBe(false);
    expect(houseInForce(oneWarning, houses, { ...usual, chosen: 'never-end' }).isUsualGone).toBe(false);
  });

  it('is chosen in the settings, given up again, and missed in a sentence', async () => {
    const saved: unknown[] = [];
    const saveSettings: Services['saveSettings'] = (change) => saved.push(change);
    await lay(<HouseSection />, { saveSettings });
    expect(page.querySelector('select')?.value).toBe('');
    expect(text()).toContain('Each contact is played by the house it was written for.');
    await choose('never-end');
    await choose('');
    expect(saved).toEqual([{ policyId: 'never-end' }, { policyId: null }]);
    act(() => root.unmount());
    page.remove();
    await lay(<HouseSection />, { settings: { ...DEFAULT_SETTINGS, policyId: 'sold-to-rivals' } });
    expect(text()).toContain('is not in this copy of Steadyline');
    expect(page.querySelector('select')?.value).toBe('');
  });
});

describe('a call under another house on the debrief', () => {
  const { insulted } = scenario.beats;
  const abused = {
    ...scenario,
    beats: {
      ...scenario.beats,
      insulted: buildBeat({
        ...insulted,
        replies: { warn: buildReply({ shows: ['state-consequence'], goes: 'insulted' }) },
      }),
    },
  };
  const played = { scenario: abused, policy: oneWarning };
  const attempt = attemptWith([say('ask'), say('warn'), end('under-policy')], { setting: 'practice' });

  it('shows nothing until a house is chosen, then every line that differs with its rule', async () => {
    await lay(<OtherHouse attempt={attempt} rules={played} />);
    expect(page.querySelector('.houses')).toBeNull();
    await choose('two-warnings');
    expect(page.querySelectorAll('.houses li').length).toBeGreaterThan(2);
    expect(text()).toContain('Weighs on the call there: the call was ended before it could be');
    expect(text()).toContain('warn twice and say what happens next');
    expect(text()).toMatch(/The call as a whole: .*\d+, there .*\d+\./);
    await choose('');
    expect(page.querySelector('.houses')).toBeNull();
  });

  it('shows no number in Guided', async () => {
    await lay(<OtherHouse attempt={{ ...attempt, setting: 'guided' }} rules={played} />);
    await choose('two-warnings');
    expect(text()).not.toContain('The call as a whole');
  });

  it('reads a call whose card is of another rubric by today’s, beside what was shown', async () => {
    const card = { ...attempt.scorecard, total: 3, band: 'not-yet' as const };
    await lay(<OtherHouse attempt={{ ...attempt, rubricVersion: 0, scorecard: card }} rules={played} />);
    expect([...page.querySelectorAll('option')].map(({ value }) => value)).toContain('today');
    await choose('today');
    expect(text()).toMatch(/shown as not yet, 3, today \w.*, \d+\./);
    expect(text()).toContain('As shown then');
    act(() => root.unmount());
    page.remove();
    await lay(<OtherHouse attempt={{ ...attempt, rubricVersion: RUBRIC_VERSION }} rules={played} />);
    expect([...page.querySelectorAll('option')].map(({ value }) => value)).not.toContain('today');
  });

  it('says so where nothing is read otherwise', async () => {
    const calm = attemptWith([say('ask'), end('hang-up')]);
    await lay(<OtherHouse attempt={calm} rules={{ scenario: abused, policy: oneWarning }} />, {
      loadPolicies: async () => [oneWarning, { ...oneWarning, id: 'twin', name: 'Twin' }],
    });
    await choose('twin');
    expect(text()).toContain('Nothing in this call is read otherwise there.');
  });

  it('is not there where the app has one house', async () => {
    await lay(<OtherHouse attempt={attempt} rules={played} />, { loadPolicies: async () => [oneWarning] });
    expect(text()).toBe('');
  });
});
