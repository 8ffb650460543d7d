// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.tests;

import java.io.InputStream;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import org.nitrolith.model.base.provider.BaseItemProviderAdapterFactory;
import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.provider.CellItemProviderAdapterFactory;
import org.nitrolith.model.edit.ModelItemProvider;
import org.nitrolith.model.labels.TypeNames;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.provider.MaterialItemProviderAdapterFactory;
import org.nitrolith.model.measurement.provider.MeasurementItemProviderAdapterFactory;
import org.nitrolith.model.notebook.provider.NotebookItemProviderAdapterFactory;
import org.nitrolith.model.synthesis.SynthesisFactory;
import org.nitrolith.model.synthesis.provider.SynthesisItemProviderAdapterFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What trees, property sheets and menus show of every kind of element. */
class ItemProvidersTest {

    private final ComposedAdapterFactory adapters = new ComposedAdapterFactory(List.of(
            new BaseItemProviderAdapterFactory(), new MaterialItemProviderAdapterFactory(),
            new SynthesisItemProviderAdapterFactory(), new MeasurementItemProviderAdapterFactory(),
            new CellItemProviderAdapterFactory(), new NotebookItemProviderAdapterFactory()));

    @AfterEach
    void release() {
        adapters.dispose();
    }

    static Stream<Named<EClass>> concreteClasses() {
        return Models.concreteClasses().map(type -> Named.of(type.getName(), type));
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void aNewElementHasAProviderAndALabel(EClass type) {
        EObject element = EcoreUtil.create(type);
        IItemLabelProvider provider = (IItemLabelProvider) adapters.adapt(element, IItemLabelProvider.class);
        assertInstanceOf(ModelItemProvider.class, provider);
        String label = provider.getText(element);
        assertFalse(label.isBlank());
        assertFalse(label.contains("_UI_") || label.contains("null") || label.contains("@"), label);
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyClassHasAnIconOfTheFamily(EClass type) throws Exception {
        EObject element = EcoreUtil.create(type);
        URL icon = (URL) ((IItemLabelProvider) adapters.adapt(element, IItemLabelProvider.class)).getImage(element);
        assertTrue(icon.getPath().endsWith("/" + type.getName() + ".svg"), () -> type.getName() + ": " + icon);
        try (InputStream in = icon.openStream()) {
            Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
            assertEquals("svg", root.getTagName());
            assertEquals("0 0 16 16", root.getAttribute("viewBox"));
            assertTrue(root.getElementsByTagName("*").getLength() > 0);
        }
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void propertiesAreNamedAndExplainedInWords(EClass type) {
        EObject element = EcoreUtil.create(type);
        IItemPropertySource source = (IItemPropertySource) adapters.adapt(element, IItemPropertySource.class);
        for (IItemPropertyDescriptor property : source.getPropertyDescriptors(element)) {
            String name = property.getDisplayName(element);
            String description = property.getDescription(element);
            assertFalse(name.startsWith("_UI_"), name);
            assertTrue(description.endsWith(".") && description.contains(" "), name + ": " + description);
            assertFalse(property.getCategory(element).startsWith("_UI_"), name + ": " + property.getCategory(element));
            if (property.getFeature(element) instanceof EStructuralFeature feature) {
                assertEquals(TypeNames.of(feature), name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void menusNameWhatTheyMake(EClass type) {
        EObject owner = EcoreUtil.create(type);
        ModelItemProvider provider = (ModelItemProvider) adapters.adapt(owner, IEditingDomainItemProvider.class);
        Set<String> entries = new HashSet<>();
        for (Object each : provider.getNewChildDescriptors(owner, null, null)) {
            CommandParameter entry = (CommandParameter) each;
            String text = provider.getCreateChildText(owner, entry.getFeature(), entry.getValue(), List.of());
            assertTrue(text.matches("\\p{Lu}[\\p{L}\\p{N}/ -]*( \\([^_]*\\))?"), text);
            assertTrue(entries.add(text), () -> "two entries read " + text);
            assertNotNull(provider.getCreateChildImage(owner, entry.getFeature(), entry.getValue(), List.of()));
            assertTrue(provider.getCreateChildToolTipText(owner, entry.getFeature(), entry.getValue(), List.of())
                    .endsWith("."));
        }
    }

    @Test
    void wordsAreThoseOfTheLaboratory() {
        assertEquals("Ball mill", TypeNames.of(SynthesisFactory.eINSTANCE.createBallMill().eClass()));
        assertEquals("MOCVD", TypeNames.of(SynthesisFactory.eINSTANCE.createMOCVD().eClass()));
        EClass electrode = CellFactory.eINSTANCE.createCompositeElectrode().eClass();
        assertEquals("Areal capacity", TypeNames.of(electrode.getEStructuralFeature("arealCapacity")));
        EClass anode = CellFactory.eINSTANCE.createLithiumAnode().eClass();
        assertEquals("N/P ratio", TypeNames.of(anode.getEStructuralFeature("npRatio")));
    }

    @Test
    void aPropertySaysItsUsualUnit() {
        EObject record = MaterialFactory.eINSTANCE.createConductivityRecord();
        IItemPropertySource source = (IItemPropertySource) adapters.adapt(record, IItemPropertySource.class);
        IItemPropertyDescriptor value = source.getPropertyDescriptors(record).stream()
                .filter(property -> property.getDisplayName(record).equals("Value")).findFirst().orElseThrow();
        assertEquals("The conductivity. Usual unit: S/cm.", value.getDescription(record));
    }
}
