// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Projects at the left, editors in the middle; below them problems and properties, and the chart of what is selected. */
public class NotebookPerspective implements IPerspectiveFactory {

    private static final String EXPLORER = "org.nitrolith.ui.explorer";
    private static final String PROBLEMS = "org.nitrolith.ui.problems";
    private static final String CHART = "org.nitrolith.ui.chart";
    private static final float EXPLORER_WIDTH = 0.2f;
    private static final float EDITOR_HEIGHT = 0.73f;
    private static final float TABLES_WIDTH = 0.55f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(EXPLORER, IPageLayout.LEFT, EXPLORER_WIDTH, layout.getEditorArea());
        IFolderLayout tables = layout.createFolder("org.nitrolith.app.tables", IPageLayout.BOTTOM, EDITOR_HEIGHT,
                layout.getEditorArea());
        tables.addView(PROBLEMS);
        tables.addView(IPageLayout.ID_PROP_SHEET);
        tables.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        IFolderLayout charts = layout.createFolder("org.nitrolith.app.charts", IPageLayout.RIGHT, TABLES_WIDTH,
                "org.nitrolith.app.tables");
        charts.addView(CHART);
        charts.addPlaceholder(IPageLayout.ID_OUTLINE);
    }
}
