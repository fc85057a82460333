// One mock contact, whole: plain data that survives a JSON round trip.

import type { TemperamentId } from '../behaviours/temperament.types';
import type { Beat } from './beat.types';
import type { Brief, Need, NoteItem } from './brief.types';
import type { Controls } from './controls.types';
import type { Ending, JudgedEndings } from './ending.types';
import type { Line } from './line.types';
import type { Names } from './names.types';

export type Channel = 'phone' | 'message';
/** What moves in a contact: how hot the customer is, how far he trusts, or whether a hidden need comes out. */
export const DRAMAS = ['heat', 'trust', 'need'] as const;
export type Drama = (typeof DRAMAS)[number];
export type Competence = 'de-escalation' | 'boundary-setting' | 'call-ending';

/** A voice of the speech model, or a mix of two. */
export type Voice =
  | { readonly voice: string }
  | { readonly mix: readonly (readonly [voice: string, weight: number])[] };

export interface Speaker {
  readonly name: string;
  /** Pronoun used in the instrument's own words: "He is speaking." */
  readonly pronoun: 'he' | 'she' | 'they';
  readonly voice: Voice;
}

/** A content label: what the call contains, in one or two words, and a plain sentence. */
export interface ContentLabel {
  readonly id: string;
  readonly text: string;
  readonly detail: string;
}

/** The state the authored expert run reaches, committed by `npm run par`; one entry per policy id. */
export interface Par {
  readonly heat: number;
  readonly trust: number;
  readonly distress: number;
}

export interface Scenario<N extends Names = Names> {
  /** Version of the format, see `migrations`. */
  readonly format: 1;
  /**
   * `introduction`: three turns at most that teach the keys. It is played before any whole contact and kept nowhere; it has no score, no
   * par and no place in the library's figures, and checks of its own hold it to being kind. Absent: a whole contact.
   */
  readonly purpose?: 'introduction';
  /** Kebab-case, unique in the library, never changed: `third-day-offline`. */
  readonly id: string;
  readonly version: number;
  /** The number in the outlines: "S1". */
  readonly code: string;
  readonly title: string;
  readonly sector: string;
  readonly channel: Channel;
  readonly kind: 'routine' | 'charged' | 'crisis';
  readonly difficulty: 1 | 2 | 3 | 4 | 5;
  readonly minutes: number;
  readonly trains: readonly Competence[];
  readonly labels: readonly ContentLabel[];
  readonly policy: string;
  /** Houses it cannot be played in, by policy id, each with the reason in one sentence; the brief shows it. */
  readonly notUnder?: Readonly<Record<string, string>>;
  readonly temperament: TemperamentId;
  /** Absent: heat. `need` takes a hidden need. */
  readonly drama?: Drama;
  /** `authored` where abuse matters to the lesson: the ladder then never moves it. */
  readonly abuse: 'ladder' | 'authored';
  readonly start: {
    readonly heat: number;
    readonly trust: number;
    readonly distress: number;
    readonly abuse: 0 | 1 | 2 | 3;
    readonly isCrisis?: true;
  };
  /** `customer` is required; others are colleagues brought on, or the second person in the room. */
  readonly cast: Readonly<Record<'customer', Speaker>> & Readonly<Partial<Record<N['speaker'], Speaker>>>;
  readonly brief: Brief<N>;
  readonly needs: Readonly<Record<N['need'], Need>>;
  /** Name and plain meaning of every flag. */
  readonly flags: Readonly<Record<N['flag'], string>>;
  readonly lines: Readonly<Record<N['line'], Line<N>>>;
  readonly opening: N['beat'];
  readonly beats: Readonly<Record<N['beat'], Beat<N>>>;
  readonly controls: Controls<N>;
  readonly endings: Readonly<Record<N['ending'], Ending<N>>>;
  readonly judged: readonly JudgedEndings<N>[];
  readonly note: Readonly<Record<N['noteItem'], NoteItem<N>>>;
  /** A fix that takes days opens PE8. */
  readonly fixTakesDays: boolean;
  /** What was going on for the customer; told in the debrief. Two to four sentences. */
  readonly hiddenStory: string;
  /** If-then plans this call suggests, first the usual one; `answers` are the rows of the rubric and critical errors it is for. */
  readonly plans: readonly {
    readonly cue: string;
    readonly response: string;
    readonly answers?: readonly string[];
  }[];
  readonly par: Readonly<Record<string, Par>>;
  /** Facts of law or helplines a reviewer must check, never play text. */
  readonly authorNotes?: readonly string[];
}
