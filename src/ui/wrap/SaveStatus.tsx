// Whether the attempt could be kept: said while it is being written, and what can be done when it was not.

import { goTo, hrefs } from '../app/paths';
import { useRunning, useServices, useSession } from '../app/services';
import { useCopy } from '../copy/copy';
import { Key } from '../parts/Key';
import { Notice } from '../parts/Notice';

export function SaveStatus() {
  const { wrap, app } = useCopy();
  const { endSession } = useServices();
  const { session } = useRunning();
  const { phase, fault } = useSession();
  if (phase !== 'saved' || fault === null)
    return (
      <p className="label save-status" role="status">
        {wrap.saving}
      </p>
    );
  return (
    <div className="save-status">
      <Notice>
        {wrap.notKept} {app.storeNotice[fault]}
      </Notice>
      <div className="acts">
        <Key kind="go" onClick={() => session.send({ type: 'save.retry' })}>
          {wrap.again}
        </Key>
        <Key
          kind="text"
          onClick={() => {
            goTo(hrefs.library);
            endSession();
          }}
        >
          {wrap.goOnWithout}
        </Key>
      </div>
    </div>
  );
}
