// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.actions;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.layout.Alignment;
import org.nitrolith.diagram.layout.Proposal;
import org.nitrolith.diagram.ui.internal.OpenDiagram;

/** Where views stand: automatic layout, in line, at equal distances, of one size, a little aside. */
final class LayoutActions implements ActionGroup {

    private static final int STEP = 10;
    private static final Set<Alignment> GROUP_ENDS = Set.of(Alignment.RIGHT, Alignment.BOTTOM, Alignment.SAME_SIZE);

    private final GraphicalViewer viewer;
    private final ViewAction arrange = new ViewAction("Arrange all", () -> open().isPresent(), () -> arrange(Optional.empty()))
            .key(SWT.MOD1 | 'L').image("arrange");
    private final ViewAction content = new ViewAction("Arrange content of selected container", () -> container().isPresent(),
            () -> arrange(container()));
    private final Map<Alignment, ViewAction> alignments = new EnumMap<>(Alignment.class);
    private final List<ViewAction> nudges = List.of(nudge(SWT.ARROW_LEFT, -1, 0), nudge(SWT.ARROW_RIGHT, 1, 0),
            nudge(SWT.ARROW_UP, 0, -1), nudge(SWT.ARROW_DOWN, 0, 1), nudge(SWT.MOD2 | SWT.ARROW_LEFT, -STEP, 0),
            nudge(SWT.MOD2 | SWT.ARROW_RIGHT, STEP, 0), nudge(SWT.MOD2 | SWT.ARROW_UP, 0, -STEP),
            nudge(SWT.MOD2 | SWT.ARROW_DOWN, 0, STEP));
    private OpenDiagram open;
    private Job arranging;

    LayoutActions(GraphicalViewer viewer) {
        this.viewer = viewer;
        viewer.getControl().addListener(SWT.Dispose, e -> stop());
        for (Alignment alignment : Alignment.values()) {
            alignments.put(alignment, new ViewAction(alignment.label(), () -> shapes().size() >= alignment.least(),
                    () -> move(alignment.label(), alignment.of(shapes()))));
        }
    }

    private ViewAction nudge(int key, int x, int y) {
        return new ViewAction("Move", () -> !shapes().isEmpty(), () -> move(x, y)).key(SWT.MOD1 | key);
    }

    @Override
    public void use(OpenDiagram now) {
        stop();
        open = now;
    }

    private Optional<OpenDiagram> open() {
        return Optional.ofNullable(open);
    }

    @Override
    public Collection<ViewAction> actions() {
        return Stream.of(Stream.of(arrange, content), alignments.values().stream(), nudges.stream()).flatMap(s -> s).toList();
    }

    void fill(IContributionManager menu) {
        menu.add(arrange);
        menu.add(content);
        MenuManager align = new MenuManager("Align and distribute");
        fillAlign(align);
        menu.add(align);
    }

    ViewAction arrange() {
        return arrange;
    }

    void fillAlign(IContributionManager menu) {
        alignments.forEach((alignment, action) -> {
            menu.add(action);
            if (GROUP_ENDS.contains(alignment)) {
                menu.add(new Separator());
            }
        });
    }

    private List<ShapeView> shapes() {
        return ViewAction.selected(viewer, ShapeView.class);
    }

    private Optional<ContainerView> container() {
        List<ContainerView> containers = ViewAction.selected(viewer, ContainerView.class);
        return containers.size() == 1 && containers.getFirst().presentation() == ContainerView.Presentation.FREE_FORM
                ? Optional.of(containers.getFirst()) : Optional.empty();
    }

    /** Computes in a job: a large diagram takes seconds. */
    private void arrange(Optional<ContainerView> container) {
        stop();
        OpenDiagram arranged = open;
        Display display = viewer.getControl().getDisplay();
        Proposal proposal = open.diagram().propose(container);
        arranging = Job.create("Arranging " + open.diagram().view().title(), (ICoreRunnable) monitor -> {
            proposal.compute(monitor);
            display.asyncExec(() -> {
                if (open == arranged && !viewer.getControl().isDisposed()) {
                    arranged.execute(arranged.diagram().arrange(proposal));
                }
            });
        });
        arranging.setUser(true);
        arranging.schedule();
    }

    private void stop() {
        if (arranging != null) {
            arranging.cancel();
        }
    }

    private void move(int x, int y) {
        Map<ShapeView, Bounds> places = new HashMap<>();
        Alignment.free(shapes()).forEach(s -> places.put(s, s.bounds().shifted(x, y)));
        move("Move", places);
    }

    private void move(String label, Map<ShapeView, Bounds> places) {
        open.execute(open.diagram().move(label, places));
    }
}
