// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.editor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.nitrolith.editing.EditingSession;
import org.nitrolith.model.labels.Labels;
import org.nitrolith.ui.internal.model.ModelLabelProvider;
import org.nitrolith.ui.internal.model.ModelTreeContent;
import org.nitrolith.ui.internal.model.NewElements;

/** The tree of a file's elements: filter, add, delete, move, copy, paste, drag and drop. */
public final class ModelTree {

    private final EditingSession session;
    private final FilteredTree filtered;
    private final TreeViewer viewer;
    private final Composite area;
    private final Refresher refresher = new Refresher();
    private final Action delete = new TreeAction("Delete", "icons/delete.svg", "Removes the selected elements",
            this::delete);
    private final Action up = new TreeAction("Move up", "icons/up.svg", "Moves the element before its predecessor",
            () -> move(-1));
    private final Action down = new TreeAction("Move down", "icons/down.svg", "Moves the element behind its successor",
            () -> move(1));
    private final Action collapse = new TreeAction("Collapse all", "icons/collapse.svg", "Shows the first level only",
            this::collapse);
    private final AddMenu add = new AddMenu();
    private Resource input;

    ModelTree(Composite parent, EditingSession session, AdapterFactory factory, FormToolkit toolkit,
            IWorkbenchPartSite site) {
        this.session = session;
        area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(area);
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tools.createControl(area));
        fillTools(tools);
        filtered = new FilteredTree(area, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER, new TypedFilter(),
                true, true);
        filtered.setInitialText("Filter");
        filtered.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(filtered);
        viewer = filtered.getViewer();
        viewer.setContentProvider(new ModelTreeContent(factory));
        viewer.setLabelProvider(new ModelLabelProvider(viewer.getControl()));
        viewer.setUseHashlookup(true);
        viewer.addSelectionChangedListener(e -> updateActions());
        contextMenu(site);
        dragAndDrop();
        area.addDisposeListener(e -> unwatch());
        updateActions();
    }

    private void fillTools(ToolBarManager tools) {
        ActionContributionItem item = new ActionContributionItem(add);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        tools.add(item);
        tools.add(new Separator());
        tools.add(delete);
        tools.add(up);
        tools.add(down);
        tools.add(new Separator());
        tools.add(collapse);
        tools.update(false);
    }

    /** What can be put into the selected element, then what can be put behind it. */
    void fillAdd(IMenuManager menu) {
        selected().ifPresent(element -> {
            NewElements.children(session.domain(), element).forEach(offer -> menu.add(new AddAction(offer)));
            List<NewElements.Offer> siblings = NewElements.siblings(session.domain(), element);
            if (!siblings.isEmpty()) {
                MenuManager beside = new MenuManager("Behind this element");
                siblings.forEach(offer -> beside.add(new AddAction(offer)));
                menu.add(new Separator());
                menu.add(beside);
            }
        });
    }

    private void contextMenu(IWorkbenchPartSite site) {
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(menu -> {
            MenuManager add = new MenuManager("Add");
            fillAdd(add);
            menu.add(add);
            menu.add(new Separator());
            menu.add(new TreeAction("Cut", null, "", this::cut).enabledFor(canDelete()));
            menu.add(new TreeAction("Copy", null, "", this::copy)
                    .enabledFor(!viewer.getStructuredSelection().isEmpty()));
            menu.add(new TreeAction("Paste", null, "", this::paste).enabledFor(canPaste()));
            menu.add(new Separator());
            menu.add(delete);
            menu.add(up);
            menu.add(down);
            menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        viewer.getControl().setMenu(manager.createContextMenu(viewer.getControl()));
        site.registerContextMenu(manager, viewer);
        viewer.getControl().addDisposeListener(e -> manager.dispose());
    }

    private void dragAndDrop() {
        Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
        int operations = DND.DROP_MOVE | DND.DROP_COPY;
        viewer.addDragSupport(operations, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
                event.doit = canDelete();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        viewer.addDropSupport(operations, transfers, new ModelDrop(viewer, session));
    }

    /** Shows the elements of a file. */
    void setInput(Resource resource) {
        unwatch();
        input = resource;
        viewer.setInput(resource);
        viewer.expandToLevel(2);
        resource.eAdapters().add(refresher);
    }

    private void unwatch() {
        if (input != null) {
            input.eAdapters().remove(refresher);
            input = null;
        }
    }

    TreeViewer viewer() {
        return viewer;
    }

    Composite control() {
        return area;
    }

    /** The one selected element, or the first of several. */
    Optional<EObject> selected() {
        return Optional.ofNullable((EObject) viewer.getStructuredSelection().getFirstElement());
    }

    void select(EObject element) {
        viewer.setSelection(new StructuredSelection(element), true);
    }

    void focusFilter() {
        filtered.getFilterControl().setFocus();
    }

    private Collection<?> selection() {
        return viewer.getStructuredSelection().toList();
    }

    boolean canDelete() {
        IStructuredSelection selection = viewer.getStructuredSelection();
        return !selection.isEmpty()
                && selection.toList().stream().allMatch(e -> e instanceof EObject o && o.eContainer() != null);
    }

    boolean canPaste() {
        return selected().map(e -> PasteFromClipboardCommand.create(session.domain(), e, null).canExecute())
                .orElse(false);
    }

    /** Removes the selected elements. */
    public void delete() {
        if (canDelete()) {
            EObject next = selected().map(EObject::eContainer).orElse(null);
            run(DeleteCommand.create(session.domain(), selection()));
            select(next);
        }
    }

    void cut() {
        if (canDelete()) {
            run(CutToClipboardCommand.create(session.domain(), selection()));
        }
    }

    void copy() {
        run(CopyToClipboardCommand.create(session.domain(), selection()));
    }

    void paste() {
        selected().ifPresent(owner -> run(PasteFromClipboardCommand.create(session.domain(), owner, null)));
    }

    private void move(int by) {
        selected().filter(e -> canMove(e, by)).ifPresent(element -> {
            EReference feature = element.eContainmentFeature();
            int index = ((List<?>) element.eContainer().eGet(feature)).indexOf(element);
            run(MoveCommand.create(session.domain(), element.eContainer(), feature, element, index + by));
            select(element);
        });
    }

    private static boolean canMove(EObject element, int by) {
        if (element.eContainer() == null || !element.eContainmentFeature().isMany()) {
            return false;
        }
        List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
        int index = siblings.indexOf(element) + by;
        return index >= 0 && index < siblings.size();
    }

    private void run(Command command) {
        if (session.execute(command)) {
            Collection<?> affected = command.getAffectedObjects();
            refresher.now();
            if (affected.stream()
                    .anyMatch(a -> a instanceof EObject o && o.eResource() != null && o.eContainer() != null)) {
                viewer.setSelection(new StructuredSelection(affected.toArray()), true);
            }
        }
    }

    private void collapse() {
        viewer.collapseAll();
        viewer.expandToLevel(2);
    }

    private void updateActions() {
        boolean one = viewer != null && viewer.getStructuredSelection().size() == 1;
        delete.setEnabled(viewer != null && canDelete());
        up.setEnabled(one && canMove(selected().orElseThrow(), -1));
        down.setEnabled(one && canMove(selected().orElseThrow(), 1));
        add.setEnabled(one);
    }

    /** The button that offers what can be added. */
    private final class AddMenu extends Action implements IMenuCreator {

        private final MenuManager manager = new MenuManager();

        AddMenu() {
            super("Add", AS_DROP_DOWN_MENU);
            setImageDescriptor(TreeAction.image("icons/add.svg"));
            setToolTipText("Adds an element inside or behind the selected one");
            setMenuCreator(this);
            manager.setRemoveAllWhenShown(true);
            manager.addMenuListener(ModelTree.this::fillAdd);
        }

        @Override
        public Menu getMenu(Control parent) {
            return manager.createContextMenu(parent);
        }

        @Override
        public Menu getMenu(Menu parent) {
            throw new UnsupportedOperationException("It stands in a tool bar only");
        }

        @Override
        public void runWithEvent(Event event) {
            ToolItem item = (ToolItem) event.widget;
            Menu menu = getMenu(item.getParent());
            menu.setLocation(
                    item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
            menu.setVisible(true);
        }

        @Override
        public void dispose() {
            manager.dispose();
        }
    }

    /** Adds an element and selects it. */
    private final class AddAction extends Action {

        private final NewElements.Offer offer;

        AddAction(NewElements.Offer offer) {
            super(offer.label(), offer.icon().orElse(null));
            this.offer = offer;
        }

        @Override
        public void run() {
            ModelTree.this.run(offer.command());
        }
    }

    private static final class TreeAction extends Action {

        private final Runnable run;

        TreeAction(String text, String icon, String tip, Runnable run) {
            super(text, icon == null ? null : image(icon));
            this.run = run;
            setToolTipText(tip.isEmpty() ? text : text + ": " + tip);
        }

        private static ImageDescriptor image(String path) {
            return ResourceLocator.imageDescriptorFromBundle(ModelTree.class, path).orElse(null);
        }

        TreeAction enabledFor(boolean possible) {
            setEnabled(possible);
            return this;
        }

        @Override
        public void run() {
            run.run();
        }
    }

    /** Refreshes the tree once after a command, however many elements it touches. */
    private final class Refresher extends EContentAdapter {

        private boolean scheduled;

        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (change.isTouch() || scheduled || viewer.getControl().isDisposed()) {
                return;
            }
            scheduled = true;
            viewer.getControl().getDisplay().asyncExec(this::now);
        }

        void now() {
            scheduled = false;
            if (!viewer.getControl().isDisposed()) {
                viewer.refresh();
                updateActions();
            }
        }

        @Override
        protected boolean resolve() {
            return false;
        }
    }

    /** Finds labels by what a keyboard can type. */
    private static final class TypedFilter extends PatternFilter {

        @Override
        protected boolean wordMatches(String text) {
            return text != null && (super.wordMatches(text) || super.wordMatches(Labels.typed(text)));
        }
    }
}
