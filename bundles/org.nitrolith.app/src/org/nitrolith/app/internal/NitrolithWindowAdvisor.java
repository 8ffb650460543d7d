// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.app.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Size, title and bars of a window; opens the start page where no editor is restored. */
final class NitrolithWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final double PART_OF_SCREEN = 0.92;
    private static final Point LARGEST_FIRST_SIZE = new Point(1760, 1120);

    NitrolithWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new NitrolithActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(firstSize(Display.getCurrent().getPrimaryMonitor().getClientArea()));
        window.setTitle("Nitrolith Workbench");
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
    }

    /** Most of the screen: editor, plots and views need the room. */
    private static Point firstSize(Rectangle screen) {
        return new Point(Math.min(LARGEST_FIRST_SIZE.x, (int) (PART_OF_SCREEN * screen.width)),
                Math.min(LARGEST_FIRST_SIZE.y, (int) (PART_OF_SCREEN * screen.height)));
    }

    @Override
    public void postWindowOpen() {
        WindowTitle.follow(getWindowConfigurer());
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        window.getShell().getDisplay().asyncExec(() -> openStartPage(window));
        FirstStart.openSample(window);
    }

    /** Once the window is there: the page is drawn sooner than somebody could miss it. */
    private static void openStartPage(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        if (page != null && page.getEditorReferences().length == 0) {
            StartPage.open(page);
        }
    }

    @Override
    public boolean preWindowShellClose() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        if (page != null) {
            for (IEditorReference editor : page.getEditorReferences()) {
                if (editor.getId().equals(StartPage.ID)) {
                    page.closeEditors(new IEditorReference[] { editor }, false);
                }
            }
        }
        return true;
    }
}
