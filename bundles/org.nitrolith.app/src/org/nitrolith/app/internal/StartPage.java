// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.app.internal;

import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;

/** What one can do here, shown where no editor is open. Each line runs a command; a command that is not there has no line. */
public class StartPage extends EditorPart {

    static final String ID = "org.nitrolith.app.start";

    private static final int MARGIN = 36;
    private static final int TEXT_WIDTH = 520;
    private static final int HEADING_POINTS = 12;

    private record Offer(String command, String icon, String title, String text) {
    }

    private static final Offer[] OFFERS = { new Offer("org.nitrolith.ui.openSample", "icons/sample.svg",
            "Open the sample notebook",
            "Vacancy-rich β-Li3N from its synthesis route through impedance spectra to a pouch cell. A copy that you may change."),
            new Offer("org.nitrolith.ui.newProject", "icons/project.svg", "New project",
                    "A folder for one piece of research: routes, measurements, materials and cells, each a text file that fits into git."),
            new Offer("org.nitrolith.ui.importInstrumentFile", "icons/import.svg", "Import an instrument file",
                    "An impedance spectrum of a Gamry, BioLogic, Autolab, ZPlot or other instrument, or CSV. The raw file stays as it is."),
            new Offer("org.nitrolith.ui.newCellBuild", "icons/cell.svg", "Design a cell",
                    "Stack layers from collector to collector and see the energy density of the build."), };

    private LocalResourceManager images;
    private Control firstLink;

    /** Shows the page, or brings it to the front. */
    static void open(IWorkbenchPage page) {
        try {
            page.openEditor(StartPageInput.INSTANCE, ID);
        } catch (PartInitException e) {
            ILog.of(StartPage.class).error("The start page cannot be shown.", e);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        images = new LocalResourceManager(JFaceResources.getResources(), parent);
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite page = new Composite(scroll, SWT.NONE);
        page.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(20, 18).applyTo(page);
        header(page);
        ICommandService commands = getSite().getService(ICommandService.class);
        for (Offer offer : OFFERS) {
            Command command = commands.getCommand(offer.command());
            if (command.isDefined()) {
                line(page, offer);
            }
        }
        scroll.setContent(page);
        scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void header(Composite page) {
        Label mark = new Label(page, SWT.NONE);
        image("icons/nitrolith48.png").ifPresent(d -> mark.setImage(images.create(d)));
        Composite texts = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(texts);
        Label title = new Label(texts, SWT.NONE);
        title.setText("Nitrolith Workbench");
        title.setFont(JFaceResources.getHeaderFont());
        Label about = new Label(texts, SWT.NONE);
        about.setText("A research notebook for nitride solid electrolytes and lithium metal cells");
    }

    private void line(Composite page, Offer offer) {
        Label icon = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        image(offer.icon()).ifPresent(d -> icon.setImage(images.create(d)));
        Composite texts = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(texts);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(texts);
        Link link = new Link(texts, SWT.NONE);
        link.setText("<a>" + offer.title() + "</a>");
        link.setFont(images.create(FontDescriptor.createFrom(link.getFont()).setHeight(HEADING_POINTS)));
        link.addListener(SWT.Selection, e -> run(offer.command()));
        if (firstLink == null) {
            firstLink = link;
        }
        Label text = new Label(texts, SWT.WRAP);
        text.setText(offer.text());
        GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(StartPage.class).error(command + " cannot be run.", e);
        }
    }

    private static Optional<ImageDescriptor> image(String path) {
        return ResourceLocator.imageDescriptorFromBundle(StartPage.class, path);
    }

    @Override
    public void setFocus() {
        if (firstLink != null && !firstLink.isDisposed()) {
            firstLink.setFocus();
        }
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("The start page has no content of its own.");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("The start page has no content of its own.");
    }
}
