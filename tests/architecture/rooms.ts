// ARCHITECTURE's "What may import what", as data. The linter's copy of it is held to this table by linter.test.ts.

/** How much of another room may be seen: everything, its types only, or its pure modules by name. */
type Sight = 'all' | 'types' | RegExp;

export interface Room {
  /** The folder or file under src. */
  readonly name: string;
  readonly sees: Readonly<Record<string, Sight>>;
  readonly libraries: readonly string[];
  /** No time, no chance, no page: the same call always gives the same result. Rooms with time are handed a clock. */
  readonly isPure: boolean;
  /** The rule in words, quoted when it is broken. */
  readonly rule: string;
}

const pure = ['behaviours', 'customer', 'scenario', 'call', 'score', 'lint', 'bench', 'practice'];
const all = (...rooms: string[]): Record<string, Sight> =>
  Object.fromEntries(rooms.map((room) => [`engine/${room}`, 'all']));
const types = (...rooms: string[]): Record<string, Sight> =>
  Object.fromEntries(rooms.map((room) => [`engine/${room}`, 'types']));
/** Replayable chance is pure; the clock is not, but its type may be named. */
const pureParts: Record<string, Sight> = { 'engine/platform': /\/seededRandom$/ };

/** The two ports: their types, and the pure modules that belong to the contract rather than to the library behind it. */
const ports: Record<string, Sight> = {
  'engine/audio': /\/(readingMs|[^/]+\.types)$/,
  'engine/store': /\/(defaultSettings|draftStatus|[^/]+\.types)$/,
};

function engine(name: string, sees: Room['sees'], libraries: string[], isPure: boolean, rule: string): Room {
  return { name: `engine/${name}`, sees, libraries, isPure, rule };
}

const engineRooms: readonly Room[] = [
  engine(
    'platform',
    {},
    ['uuid'],
    false,
    'reads time, chance and the console for everybody and knows nobody',
  ),
  engine('behaviours', {}, [], true, 'is the common currency and knows nobody'),
  engine('customer', all('behaviours'), [], true, 'knows only the behaviours'),
  engine('scenario', all('behaviours', 'customer'), ['valibot'], true, 'knows behaviours and customer'),
  engine('call', { ...all(...pure.slice(0, 3)), ...pureParts }, ['xstate'], true, 'knows the rooms above it'),
  engine(
    'score',
    { ...all(...pure.slice(0, 4)), ...pureParts },
    ['xstate'],
    true,
    'knows the rooms above it',
  ),
  engine('lint', { ...all(...pure.slice(0, 5)), ...pureParts }, ['xstate'], true, 'knows the rooms above it'),
  engine(
    'bench',
    { ...all(...pure.slice(0, 6)), ...pureParts },
    ['xstate'],
    true,
    'knows the rooms above it',
  ),
  engine(
    'practice',
    { ...all(...pure.slice(0, 6)), ...pureParts },
    ['ts-fsrs'],
    true,
    'knows the rooms above it',
  ),
  ...['session', 'room', 'boot'].map((name) =>
    engine(
      name,
      { ...all(...pure, 'platform'), ...ports },
      ['xstate'],
      true,
      'knows the pure rooms, the platform and the types of the two ports; time comes from the clock it is given',
    ),
  ),
  engine(
    'audio',
    { ...all('platform'), ...types(...pure) },
    ['howler'],
    false,
    'knows sound, the platform and types',
  ),
  engine(
    'store',
    { ...types(...pure), ...all('platform', 'behaviours') },
    ['dexie', 'valibot'],
    false,
    'knows the database, the platform, the names of behaviours and types',
  ),
];

const whatScreensSee: Record<string, Sight> = {
  ...all(...pure, 'session', 'room', 'boot', 'platform'),
  ...ports,
  'ui/parts': 'all',
  'ui/copy': 'all',
  'ui/app': 'all',
};
const forScreens = ['react', 'react-dom', 'wouter', '@xstate/react'];

function ui(name: string, sees: Room['sees'], libraries: string[], rule: string): Room {
  return { name: `ui/${name}`, sees, libraries, isPure: false, rule };
}

/** Any folder of ui that is not named below. */
const screen = (name: string): Room =>
  ui(
    name,
    whatScreensSee,
    forScreens,
    'is a screen: it knows parts, words, app services, the engine and port types; never another screen',
  );

const uiRooms: readonly Room[] = [
  ui('copy', types(...pure, 'session', 'store'), ['react'], 'holds words; it may name types of the engine'),
  ui('parts', {}, ['react'], 'takes values and knows nobody, the words included'),
  ui('fonts', {}, [], 'holds font files'),
  ui(
    'app',
    { ...whatScreensSee, 'ui/fonts': 'all', 'ui/*': 'all' },
    [...forScreens, 'workbox-window'],
    'holds the shell and the routes: it knows screens, parts, words, the engine and port types',
  ),
];

/** Every room but the screens, which are whatever other folders ui has. */
export const rooms: readonly Room[] = [
  {
    name: 'scenarios',
    sees: { 'engine/scenario': /\/(defineScenario|[^/]+\.types)$/, 'engine/behaviours': 'types' },
    libraries: [],
    isPure: true,
    rule: 'is data: defineScenario and types, nothing else',
  },
  ...engineRooms,
  ...uiRooms,
];

/** The room a file under src belongs to; undefined where it stands in none. */
export function roomOf(path: string): Room | undefined {
  const inside = path.replace(/^src\//, '');
  const named = rooms.find((room) => inside.startsWith(`${room.name}/`));
  const screenName = /^ui\/([^/]+)\//.exec(inside)?.[1];
  return named ?? (screenName === undefined ? undefined : screen(screenName));
}

/** How much of another room may be seen from this one; undefined for nothing. */
export function sightOf(from: Room, to: Room): Sight | undefined {
  if (from.name === to.name) return 'all';
  const isScreen = to.name.startsWith('ui/') && !rooms.includes(to);
  return from.sees[to.name] ?? (isScreen ? from.sees['ui/*'] : undefined);
}
