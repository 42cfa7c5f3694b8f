import { twoFolderWorkspace } from '../../../tools/test/workspace';
import { workbenchFor } from './session';

describe('two folders in one window', function () {
  this.timeout(90_000);
  const workbench = workbenchFor(() => ({ workspace: twoFolderWorkspace() }));

  it('are both listed in the Claims view', async () => {
    await workbench().showContainer('Claimlens');
    await workbench().row(/Kenya and Finland sign/).waitFor();
    await workbench().row(/Tallin Ferry Bridge|bridge\.txt/).waitFor();
  });
});
