// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

import org.nitrolith.model.labels.TypeNames;
import org.nitrolith.ui.internal.model.ModelLabels;
import org.nitrolith.ui.theme.Shade;

/** A form with one field for each feature of an element, made from the element's class. */
public final class DetailsPage implements FieldHost {

    /**
     * What the validation says of the shown element.
     *
     * @param messageType a constant of {@link IMessageProvider}
     * @param text        what is wrong, and what to do
     */
    public record Remark(int messageType, String text) {
    }

    private static final int LABEL_WIDTH = 150;
    private static final int FIELD_WIDTH = 120;
    private static final String GENERAL = "General";
    private static final int HOVER_CHARACTERS = 58;
    private static final int REMARK_WIDTH = 130;
    private static final Set<String> BACKGROUND_CLASSES = Set.of("Documented", "Cited", "AnalysisResult",
            "FileReference");

    private final EditingDomain domain;
    private final AdapterFactory factory;
    private final Consumer<EObject> revealer;
    private final Runnable pendingListener;
    private final ManagedForm managed;
    private final LocalResourceManager images;
    private final Map<Field, Label> fields = new LinkedHashMap<>();
    private final Watch watch = new Watch();
    private final Map<Field, String> problems = new HashMap<>();
    private final Map<Field, ControlDecoration> marks = new LinkedHashMap<>();
    private Notes notes;
    private List<Remark> shownRemarks = List.of();
    private EObject shown;
    private boolean wasPending;

    /**
     * @param parent          where the form stands
     * @param domain          where changes are executed
     * @param factory         gives the item providers
     * @param revealer        goes to an element
     * @param pendingListener told when typed text begins or ceases to wait for being taken over
     */
    public DetailsPage(Composite parent, EditingDomain domain, AdapterFactory factory, Consumer<EObject> revealer,
            Runnable pendingListener) {
        this.domain = domain;
        this.factory = factory;
        this.revealer = revealer;
        this.pendingListener = pendingListener;
        managed = new ManagedForm(parent);
        images = new LocalResourceManager(JFaceResources.getResources(), managed.getForm());
        ScrolledForm form = managed.getForm();
        managed.getToolkit().decorateFormHeading(form.getForm());
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 8).applyTo(form.getBody());
        form.addDisposeListener(e -> {
            unwatch();
            managed.dispose();
        });
        show(null);
    }

    /** The form. */
    public ScrolledForm form() {
        return managed.getForm();
    }

    /** The element that is shown. */
    public Optional<EObject> shown() {
        return Optional.ofNullable(shown);
    }

    /** The field of a feature of the shown element. */
    public Optional<Field> field(String feature) {
        return fields.keySet().stream().filter(f -> f.target().feature().getName().equals(feature)).findFirst();
    }

    /** Shows an element, or with null that none is selected. */
    public void show(EObject element) {
        if (element != null && element == shown) {
            refresh();
            return;
        }
        commit();
        unwatch();
        shown = element;
        ScrolledForm form = managed.getForm();
        form.setRedraw(false);
        try {
            shownRemarks = List.of();
            problems.clear();
            marks.clear();
            fields.clear();
            for (Control child : form.getBody().getChildren()) {
                child.dispose();
            }
            if (element == null) {
                form.setText("Nothing selected");
                form.setImage(null);
                managed.getToolkit().createLabel(form.getBody(),
                        "Select an element at the left to see and change what is known of it.", SWT.WRAP);
            } else {
                heading();
                notes = new Notes(form, managed.getToolkit());
                build(element);
                element.eAdapters().add(watch);
            }
            refresh();
            form.reflow(true);
            form.setOrigin(0, 0);
        } finally {
            form.setRedraw(true);
        }
    }

    private void heading() {
        String kind = TypeNames.of(shown.eClass());
        String label = ModelLabels.text(shown);
        managed.getForm().setText((label.startsWith(kind) ? label : kind + ": " + label).replace("&", "&&"));
        managed.getForm().setImage(ModelLabels.image(shown).map(images::create).orElse(null));
    }

    /** The name, then what only this kind of element has, then what it shares with others, last where it comes from. */
    private void build(EObject element) {
        String kind = TypeNames.of(element.eClass());
        Map<String, List<IItemPropertyDescriptor>> groups = new LinkedHashMap<>();
        groups.put(kind, new ArrayList<>());
        List<IItemPropertyDescriptor> background = new ArrayList<>();
        if (factory.adapt(element, IItemPropertySource.class) instanceof IItemPropertySource source) {
            for (IItemPropertyDescriptor descriptor : source.getPropertyDescriptors(element)) {
                if (descriptor.getFeature(element) instanceof EStructuralFeature feature) {
                    String owner = feature.getEContainingClass().getName();
                    if (feature.getName().equals("name")) {
                        groups.get(kind).addFirst(descriptor);
                    } else if (BACKGROUND_CLASSES.contains(owner)) {
                        background.add(descriptor);
                    } else {
                        String category = descriptor.getCategory(element);
                        boolean own = category == null || category.isBlank() || category.equals(GENERAL);
                        groups.computeIfAbsent(own ? kind : category, c -> new ArrayList<>()).add(descriptor);
                    }
                }
            }
        }
        groups.put("Remarks and origin", background);
        groups.forEach((title, descriptors) -> section(title, element, descriptors));
    }

    private void section(String title, EObject element, List<IItemPropertyDescriptor> descriptors) {
        if (descriptors.isEmpty()) {
            return;
        }
        FormToolkit toolkit = managed.getToolkit();
        Section section = toolkit.createSection(managed.getForm().getBody(),
                ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 6).spacing(10, 6).applyTo(client);
        for (IItemPropertyDescriptor descriptor : descriptors) {
            row(client,
                    new FieldTarget(domain, element, (EStructuralFeature) descriptor.getFeature(element), descriptor));
        }
        toolkit.paintBordersFor(client);
        section.setClient(client);
    }

    private void row(Composite client, FieldTarget target) {
        FormToolkit toolkit = managed.getToolkit();
        Label label = toolkit.createLabel(client, target.label().replace("&", "&&"), SWT.WRAP);
        label.setToolTipText(target.documentation());
        Optional<Field> made = Fields.create(target, this, client);
        if (made.isEmpty()) {
            label.dispose();
            return;
        }
        Field field = made.get();
        Control control = field.control();
        control.setToolTipText(target.documentation());
        boolean tall = field instanceof ReferenceListField || field instanceof TextField text && text.isMultiLine();
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, tall ? SWT.BEGINNING : SWT.CENTER)
                .hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
        Control outer = control.getParent() == client ? control : control.getParent();
        boolean narrow = field instanceof CheckField || field instanceof ChoiceField;
        GridDataFactory.fillDefaults().align(narrow ? SWT.BEGINNING : SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(narrow ? SWT.DEFAULT : FIELD_WIDTH,
                        field instanceof TextField text ? text.preferredHeight() : SWT.DEFAULT)
                .span(hasRemark(field) ? 1 : 2, 1).applyTo(outer);
        Label remark = null;
        if (hasRemark(field)) {
            remark = toolkit.createLabel(client, "");
            remark.setForeground(Shade.MUTED.color(client));
            GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(REMARK_WIDTH, SWT.DEFAULT).applyTo(remark);
        }
        fields.put(field, remark);
        if (field instanceof TextField) {
            ControlDecoration mark = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
            mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                    .getImage());
            mark.hide();
            marks.put(field, mark);
        }
    }

    private static boolean hasRemark(Field field) {
        return field instanceof TextField text && !text.isMultiLine();
    }

    /** Shows the model's values again. */
    public void refresh() {
        if (shown == null || managed.getForm().isDisposed()) {
            return;
        }
        heading();
        fields.keySet().stream().filter(f -> !f.isPending()).forEach(Field::refresh);
    }

    /** Shows what the validation says of the shown element; it stands above the fields. */
    public void showRemarks(List<Remark> remarks) {
        if (shown != null && !managed.getForm().isDisposed() && !shownRemarks.equals(remarks)) {
            shownRemarks = List.copyOf(remarks);
            showMessages();
        }
    }

    /**
     * Typed text that is wrong is marked at its field; what is wrong hovers there while it is typed, so that nothing moves, and
     * stands above the fields afterwards.
     */
    private void showMessages() {
        List<Remark> all = new ArrayList<>();
        marks.forEach((field, mark) -> {
            String problem = field.problem().orElse("");
            mark.setDescriptionText(problem);
            if (problem.isEmpty()) {
                mark.hideHover();
                mark.hide();
            } else {
                mark.show();
                if (field.control().isFocusControl()) {
                    mark.showHoverText(wrapped(problem));
                } else {
                    mark.hideHover();
                    all.add(new Remark(IMessageProvider.ERROR, field.target().label() + ": " + problem));
                }
            }
        });
        all.addAll(shownRemarks);
        notes.show(all);
    }

    private static String wrapped(String text) {
        return text.replaceAll("(.{1," + HOVER_CHARACTERS + "})(\\s+|$)", "$1\n").strip();
    }

    /** Takes over everything that was typed and can be understood. */
    public void commit() {
        List.copyOf(fields.keySet()).forEach(Field::commit);
    }

    /** Drops everything that was typed and not taken over. */
    public void dropPending() {
        List.copyOf(fields.keySet()).stream().filter(Field::isPending).forEach(Field::refresh);
    }

    /** Whether something was typed that the model does not hold yet. */
    public boolean isPending() {
        return fields.keySet().stream().anyMatch(Field::isPending);
    }

    /** A typed text that cannot be understood, with what is wrong. */
    public Optional<String> problem() {
        return fields.keySet().stream().filter(Field::isPending)
                .flatMap(f -> f.problem().map(p -> f.target().label() + ": " + p).stream()).findFirst();
    }

    @Override
    public FormToolkit toolkit() {
        return managed.getToolkit();
    }

    @Override
    public void fieldChanged(Field field) {
        Label remark = fields.get(field);
        if (remark != null && field instanceof TextField text) {
            remark.setText(text.remark());
            remark.setToolTipText(text.remark());
        }
        String problem = field.problem().map(text -> text + field.control().isFocusControl()).orElse("");
        if (!problem.equals(problems.getOrDefault(field, ""))) {
            problems.put(field, problem);
            showMessages();
        }
        if (wasPending != isPending()) {
            wasPending = !wasPending;
            pendingListener.run();
        }
    }

    @Override
    public void reveal(EObject element) {
        revealer.accept(element);
    }

    /** Puts the focus into the first field. */
    public void setFocus() {
        fields.keySet().stream().findFirst().ifPresentOrElse(f -> f.control().setFocus(),
                () -> managed.getForm().setFocus());
    }

    private void unwatch() {
        if (shown != null) {
            shown.eAdapters().remove(watch);
        }
    }

    /** Refreshes the form once after a change of the shown element, however many features a command touches. */
    private final class Watch extends AdapterImpl {

        private boolean scheduled;

        @Override
        public void notifyChanged(Notification change) {
            if (change.isTouch() || scheduled || managed.getForm().isDisposed()) {
                return;
            }
            scheduled = true;
            managed.getForm().getDisplay().asyncExec(() -> {
                scheduled = false;
                if (!managed.getForm().isDisposed()) {
                    refresh();
                }
            });
        }
    }
}
