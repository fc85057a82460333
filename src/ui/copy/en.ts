// English, assembled from one file per screen.

import { app } from './en/app';
import { brief } from './en/brief';
import { call } from './en/call';
import { common } from './en/common';
import { debrief } from './en/debrief';
import { firstCall } from './en/firstCall';
import { heat } from './en/heat';
import { history } from './en/history';
import { houseRules } from './en/houseRules';
import { keys } from './en/keys';
import { library } from './en/library';
import { minute } from './en/minute';
import { rest } from './en/rest';
import { ring } from './en/ring';
import { settings } from './en/settings';
import { wrap } from './en/wrap';

export const en = {
  app,
  brief,
  call,
  common,
  debrief,
  firstCall,
  heat,
  history,
  houseRules,
  keys,
  library,
  minute,
  rest,
  ring,
  settings,
  wrap,
} as const;
