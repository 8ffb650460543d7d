// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.chart;

import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

import org.nitrolith.charts.Chart;
import org.nitrolith.ui.charts.ChartPanel;

/** Draws what is selected: an impedance spectrum or instrument file as Nyquist or Bode chart, a temperature series as Arrhenius chart. */
public class ChartView extends ViewPart {

    /** Identifier of this view. */
    public static final String ID = "org.nitrolith.ui.chart";

    private static final String HINT = "Select an impedance spectrum, a temperature series, a design study or an instrument file to see its"
            + " chart.";
    private static final int MARGIN = 16;

    private final ISelectionListener listener = this::selectionChanged;
    private final StackLayout stack = new StackLayout();
    private Composite area;
    private Label hint;
    private Composite page;
    private CLabel warning;
    private ChartPanel chart;
    private ChartSource source;
    private ChartData data;
    private boolean bode;

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        Composite hints = new Composite(area, SWT.NONE);
        hints.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        hints.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(hints);
        hint = new Label(hints, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        page = new Composite(area, SWT.NONE);
        page.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        warning = new CLabel(page, SWT.NONE);
        warning.setBackground(page.getBackground());
        warning.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(warning);
        chart = new ChartPanel(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(chart);
        showHint(HINT);
        fillBars();
        getSite().getPage().addSelectionListener(listener);
        selectionChanged(null, getSite().getPage().getSelection());
    }

    private void fillBars() {
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(new Kind("Nyquist", "Negative imaginary part over real part, equal scales", false));
        tools.add(new Kind("Bode", "Modulus and phase over the frequency", true));
        chart.fillActions(getViewSite().getActionBars().getMenuManager());
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this && selection instanceof IStructuredSelection structured && structured.size() == 1) {
            show(ChartSource.of(structured.getFirstElement()));
        }
    }

    private void show(Optional<ChartSource> wanted) {
        if (wanted.isEmpty()) {
            source = null;
            showHint(HINT);
            return;
        }
        if (wanted.get().equals(source) && data != null) {
            return;
        }
        source = wanted.get();
        Display display = area.getDisplay();
        ChartSource asked = source;
        Job job = Job.create("Reading " + asked.name(), (ICoreRunnable) monitor -> {
            ChartData read = asked.read();
            display.asyncExec(() -> {
                if (asked.equals(source) && !area.isDisposed()) {
                    data = read;
                    draw();
                }
            });
        });
        job.setSystem(true);
        job.schedule();
    }

    private void draw() {
        Optional<Chart> drawn = data.chart(bode);
        if (drawn.isEmpty()) {
            showHint(data.remark());
            return;
        }
        warning.setText(data.remark());
        warning.setToolTipText(data.remark());
        boolean show = !data.remark().isEmpty();
        ((GridData) warning.getLayoutData()).exclude = !show;
        warning.setVisible(show);
        chart.setChart(drawn.get());
        stack.topControl = page;
        page.layout(true);
        area.layout();
        setContentDescription("");
    }

    private void showHint(String text) {
        data = null;
        hint.setText(text);
        stack.topControl = hint.getParent();
        hint.getParent().layout();
        area.layout();
    }

    /** The chart that is drawn. */
    public ChartPanel chart() {
        return chart;
    }

    @Override
    public void setFocus() {
        chart.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(listener);
        super.dispose();
    }

    private final class Kind extends Action {

        private final boolean isBode;

        Kind(String text, String tip, boolean isBode) {
            super(text, IAction.AS_RADIO_BUTTON);
            this.isBode = isBode;
            setToolTipText(tip);
            setChecked(isBode == bode);
        }

        @Override
        public void run() {
            if (isChecked() && bode != isBode) {
                bode = isBode;
                if (data != null) {
                    draw();
                }
            }
        }
    }
}
