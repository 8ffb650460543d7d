// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

import org.nitrolith.ui.internal.model.ModelLabels;

/** An element's features for the property sheet; values are typed with their unit and refused where the unit is wrong. */
public final class ElementPropertySource implements IPropertySource {

    private static final String[] NO_YES = { "no", "yes" };

    private final EObject element;
    private final Map<String, FieldTarget> targets = new LinkedHashMap<>();

    /**
     * @param element an element of a session
     * @param domain  the session's domain
     */
    public ElementPropertySource(EObject element, EditingDomain domain) {
        this.element = element;
        if (((AdapterFactoryEditingDomain) domain).getAdapterFactory().adapt(element,
                IItemPropertySource.class) instanceof IItemPropertySource source) {
            for (IItemPropertyDescriptor descriptor : source.getPropertyDescriptors(element)) {
                if (descriptor.getFeature(element) instanceof EStructuralFeature feature && feature.isChangeable()
                        && !isContainment(feature)) {
                    targets.put(feature.getName(), new FieldTarget(domain, element, feature, descriptor));
                }
            }
        }
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return targets.entrySet().stream().map(e -> new Row(e.getKey(), e.getValue()))
                .toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getEditableValue() {
        return element;
    }

    @Override
    public Object getPropertyValue(Object id) {
        FieldTarget target = targets.get(id);
        Object value = target.value();
        if (isChoice(target)) {
            return choice(target).getELiterals()
                    .indexOf(choice(target).getEEnumLiteral(((Enumerator) value).getValue()));
        }
        if (isYesNo(target)) {
            return Boolean.TRUE.equals(value) ? 1 : 0;
        }
        return target.feature() instanceof EReference ? value : text(target).print(value);
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        FieldTarget target = targets.get(id);
        if (isChoice(target)) {
            target.set(choice(target).getELiterals().get((Integer) value).getInstance());
        } else if (isYesNo(target)) {
            target.set(((Integer) value).intValue() == 1);
        } else if (target.feature() instanceof EReference) {
            target.set(value);
        } else {
            String typed = String.valueOf(value);
            target.set(typed.isBlank() ? null : text(target).parse(typed));
        }
    }

    @Override
    public boolean isPropertySet(Object id) {
        return targets.get(id).isSet();
    }

    @Override
    public void resetPropertyValue(Object id) {
        targets.get(id).set(null);
    }

    private static boolean isChoice(FieldTarget target) {
        return target.feature().getEType() instanceof EEnum && !target.feature().isMany();
    }

    private static EEnum choice(FieldTarget target) {
        return (EEnum) target.feature().getEType();
    }

    private static boolean isYesNo(FieldTarget target) {
        Class<?> type = target.feature().getEType().getInstanceClass();
        return (type == boolean.class || type == Boolean.class) && !target.feature().isMany();
    }

    private static ValueText text(FieldTarget target) {
        ValueText single = Fields.text(target, (EDataType) target.feature().getEType());
        return target.feature().isMany() ? new ValueListText(single) : single;
    }

    /** One line of the sheet. */
    private static final class Row extends PropertyDescriptor {

        private final FieldTarget target;

        Row(String id, FieldTarget target) {
            super(id, target.label());
            this.target = target;
            setDescription(target.documentation().replace('\n', ' '));
            setAlwaysIncompatible(true);
        }

        @Override
        public ILabelProvider getLabelProvider() {
            return new LabelProvider() {
                @Override
                public String getText(Object value) {
                    return print(value);
                }
            };
        }

        private String print(Object value) {
            if (isChoice(target)) {
                return choice(target).getELiterals().get((Integer) value).getLiteral();
            }
            if (isYesNo(target)) {
                return NO_YES[(Integer) value];
            }
            return switch (value) {
            case null -> "";
            case Collection<?> many -> many.stream().map(ModelLabels::text).collect(Collectors.joining(", "));
            case EObject one -> ModelLabels.text(one);
            default -> String.valueOf(value).replace("\n", ", ");
            };
        }

        @Override
        public CellEditor createPropertyEditor(Composite parent) {
            if (isChoice(target)) {
                List<String> literals = new ArrayList<>();
                choice(target).getELiterals().forEach(l -> literals.add(l.getLiteral()));
                return new ComboBoxCellEditor(parent, literals.toArray(String[]::new));
            }
            if (isYesNo(target)) {
                return new ComboBoxCellEditor(parent, NO_YES);
            }
            if (target.feature() instanceof EReference) {
                return target.feature().isMany() ? null : new ReferenceCell(parent, target);
            }
            if (target.feature().isMany() || text(target).isMultiLine()) {
                return null;
            }
            TextCellEditor editor = new TextCellEditor(parent);
            editor.setValidator(
                    value -> String.valueOf(value).isBlank() ? null : text(target).problem(String.valueOf(value)));
            return editor;
        }
    }

    private static final class ReferenceCell extends DialogCellEditor {

        private final FieldTarget target;

        ReferenceCell(Composite parent, FieldTarget target) {
            super(parent);
            this.target = target;
        }

        @Override
        protected Object openDialogBox(Control window) {
            return ElementPicker.pickOne(window.getShell(), target).orElse(null);
        }

        @Override
        protected void updateContents(Object value) {
            if (getDefaultLabel() != null) {
                getDefaultLabel().setText(value instanceof EObject referenced ? ModelLabels.text(referenced) : "");
            }
        }
    }
}
