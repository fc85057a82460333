// What one process of the engine's bench measures, by its arguments; the answer is one line of JSON on standard output.
//   speed <size> [without-ink]  |  cold <kind> <size>  |  attempt  |  review  |  rescoring

import { attemptTimes } from './attempt';
import { type ColdKind, coldKinds, coldOf } from './cold';
import { rescoringTimes } from './rescoring';
import { reviewTimes } from './review';
import { speedAt } from './speed';

const [command = '', ...rest] = process.argv.slice(2);

async function answer(): Promise<unknown> {
  switch (command) {
    case 'speed':
      return speedAt(Number(rest[0]), rest[1] !== 'without-ink');
    case 'cold':
      if (!isColdKind(rest[0])) throw new Error(`Nothing cold is called "${rest[0]}".`);
      return coldOf(rest[0], Number(rest[1]));
    case 'attempt':
      return attemptTimes();
    case 'review':
      return reviewTimes();
    case 'rescoring':
      return rescoringTimes();
    default:
      throw new Error(`There is no command "${command}".`);
  }
}

const isColdKind = (text: string | undefined): text is ColdKind => coldKinds.some((kind) => kind === text);

console.log(JSON.stringify(await answer()));
