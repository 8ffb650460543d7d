// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.nitrolith.model.material.*;

/**
 * An implementation of the model <b>Factory</b>.
 * @generated
 */
public class MaterialFactoryImpl extends EFactoryImpl implements MaterialFactory
{
    /**
     * Creates the default factory implementation.
     * @generated
     */
    public static MaterialFactory init()
    {
        try
        {
            MaterialFactory theMaterialFactory = (MaterialFactory)EPackage.Registry.INSTANCE.getEFactory(MaterialPackage.eNS_URI);
            if (theMaterialFactory != null)
            {
                return theMaterialFactory;
            }
        }
        catch (Exception exception)
        {
            EcorePlugin.INSTANCE.log(exception);
        }
        return new MaterialFactoryImpl();
    }

    /**
     * Creates an instance of the factory.
     * @generated
     */
    public MaterialFactoryImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    public EObject create(EClass eClass)
    {
        switch (eClass.getClassifierID())
        {
            case MaterialPackage.MATERIAL_LIBRARY: return createMaterialLibrary();
            case MaterialPackage.MATERIAL: return createMaterial();
            case MaterialPackage.ACTIVE_PROPERTIES: return createActiveProperties();
            case MaterialPackage.COST: return createCost();
            case MaterialPackage.PHASE: return createPhase();
            case MaterialPackage.SITE: return createSite();
            case MaterialPackage.PHASE_TRANSITION: return createPhaseTransition();
            case MaterialPackage.FORM: return createForm();
            case MaterialPackage.CONDUCTIVITY_RECORD: return createConductivityRecord();
            case MaterialPackage.ARRHENIUS_RECORD: return createArrheniusRecord();
            case MaterialPackage.STABILITY_WINDOW: return createStabilityWindow();
            case MaterialPackage.DECOMPOSITION: return createDecomposition();
            case MaterialPackage.CONTACT_RECORD: return createContactRecord();
            case MaterialPackage.AIR_EXPOSURE: return createAirExposure();
            case MaterialPackage.THERMAL_EVENT: return createThermalEvent();
            case MaterialPackage.MECHANICAL_PROPERTIES: return createMechanicalProperties();
            case MaterialPackage.CRITICAL_CURRENT_RECORD: return createCriticalCurrentRecord();
            case MaterialPackage.OBSERVATION: return createObservation();
            case MaterialPackage.SYNTHESIS_METHOD: return createSynthesisMethod();
            case MaterialPackage.METHOD_PARAMETER: return createMethodParameter();
            case MaterialPackage.LITERATURE_ENTRY: return createLiteratureEntry();
            case MaterialPackage.PRINTED_VALUE: return createPrintedValue();
            default:
                throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public Object createFromString(EDataType eDataType, String initialValue)
    {
        switch (eDataType.getClassifierID())
        {
            case MaterialPackage.MATERIAL_CLASS:
                return createMaterialClassFromString(eDataType, initialValue);
            case MaterialPackage.MOISTURE_SENSITIVITY:
                return createMoistureSensitivityFromString(eDataType, initialValue);
            case MaterialPackage.CRYSTAL_SYSTEM:
                return createCrystalSystemFromString(eDataType, initialValue);
            case MaterialPackage.STRUCTURE_STATUS:
                return createStructureStatusFromString(eDataType, initialValue);
            case MaterialPackage.TRANSITION_CAUSE:
                return createTransitionCauseFromString(eDataType, initialValue);
            case MaterialPackage.REVERSIBILITY:
                return createReversibilityFromString(eDataType, initialValue);
            case MaterialPackage.FORM_KIND:
                return createFormKindFromString(eDataType, initialValue);
            case MaterialPackage.DIRECTION:
                return createDirectionFromString(eDataType, initialValue);
            case MaterialPackage.ORIGIN:
                return createOriginFromString(eDataType, initialValue);
            case MaterialPackage.CARRIER:
                return createCarrierFromString(eDataType, initialValue);
            case MaterialPackage.CONTRIBUTION:
                return createContributionFromString(eDataType, initialValue);
            case MaterialPackage.ARRHENIUS_MODEL:
                return createArrheniusModelFromString(eDataType, initialValue);
            case MaterialPackage.WINDOW_KIND:
                return createWindowKindFromString(eDataType, initialValue);
            case MaterialPackage.DECOMPOSITION_CAUSE:
                return createDecompositionCauseFromString(eDataType, initialValue);
            case MaterialPackage.CONTACT_VERDICT:
                return createContactVerdictFromString(eDataType, initialValue);
            case MaterialPackage.THERMAL_EVENT_KIND:
                return createThermalEventKindFromString(eDataType, initialValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public String convertToString(EDataType eDataType, Object instanceValue)
    {
        switch (eDataType.getClassifierID())
        {
            case MaterialPackage.MATERIAL_CLASS:
                return convertMaterialClassToString(eDataType, instanceValue);
            case MaterialPackage.MOISTURE_SENSITIVITY:
                return convertMoistureSensitivityToString(eDataType, instanceValue);
            case MaterialPackage.CRYSTAL_SYSTEM:
                return convertCrystalSystemToString(eDataType, instanceValue);
            case MaterialPackage.STRUCTURE_STATUS:
                return convertStructureStatusToString(eDataType, instanceValue);
            case MaterialPackage.TRANSITION_CAUSE:
                return convertTransitionCauseToString(eDataType, instanceValue);
            case MaterialPackage.REVERSIBILITY:
                return convertReversibilityToString(eDataType, instanceValue);
            case MaterialPackage.FORM_KIND:
                return convertFormKindToString(eDataType, instanceValue);
            case MaterialPackage.DIRECTION:
                return convertDirectionToString(eDataType, instanceValue);
            case MaterialPackage.ORIGIN:
                return convertOriginToString(eDataType, instanceValue);
            case MaterialPackage.CARRIER:
                return convertCarrierToString(eDataType, instanceValue);
            case MaterialPackage.CONTRIBUTION:
                return convertContributionToString(eDataType, instanceValue);
            case MaterialPackage.ARRHENIUS_MODEL:
                return convertArrheniusModelToString(eDataType, instanceValue);
            case MaterialPackage.WINDOW_KIND:
                return convertWindowKindToString(eDataType, instanceValue);
            case MaterialPackage.DECOMPOSITION_CAUSE:
                return convertDecompositionCauseToString(eDataType, instanceValue);
            case MaterialPackage.CONTACT_VERDICT:
                return convertContactVerdictToString(eDataType, instanceValue);
            case MaterialPackage.THERMAL_EVENT_KIND:
                return convertThermalEventKindToString(eDataType, instanceValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public MaterialLibrary createMaterialLibrary()
    {
        MaterialLibraryImpl materialLibrary = new MaterialLibraryImpl();
        return materialLibrary;
    }

    /**
     * @generated
     */
    @Override
    public Material createMaterial()
    {
        MaterialImpl material = new MaterialImpl();
        return material;
    }

    /**
     * @generated
     */
    @Override
    public ActiveProperties createActiveProperties()
    {
        ActivePropertiesImpl activeProperties = new ActivePropertiesImpl();
        return activeProperties;
    }

    /**
     * @generated
     */
    @Override
    public Cost createCost()
    {
        CostImpl cost = new CostImpl();
        return cost;
    }

    /**
     * @generated
     */
    @Override
    public Phase createPhase()
    {
        PhaseImpl phase = new PhaseImpl();
        return phase;
    }

    /**
     * @generated
     */
    @Override
    public Site createSite()
    {
        SiteImpl site = new SiteImpl();
        return site;
    }

    /**
     * @generated
     */
    @Override
    public PhaseTransition createPhaseTransition()
    {
        PhaseTransitionImpl phaseTransition = new PhaseTransitionImpl();
        return phaseTransition;
    }

    /**
     * @generated
     */
    @Override
    public Form createForm()
    {
        FormImpl form = new FormImpl();
        return form;
    }

    /**
     * @generated
     */
    @Override
    public ConductivityRecord createConductivityRecord()
    {
        ConductivityRecordImpl conductivityRecord = new ConductivityRecordImpl();
        return conductivityRecord;
    }

    /**
     * @generated
     */
    @Override
    public ArrheniusRecord createArrheniusRecord()
    {
        ArrheniusRecordImpl arrheniusRecord = new ArrheniusRecordImpl();
        return arrheniusRecord;
    }

    /**
     * @generated
     */
    @Override
    public StabilityWindow createStabilityWindow()
    {
        StabilityWindowImpl stabilityWindow = new StabilityWindowImpl();
        return stabilityWindow;
    }

    /**
     * @generated
     */
    @Override
    public Decomposition createDecomposition()
    {
        DecompositionImpl decomposition = new DecompositionImpl();
        return decomposition;
    }

    /**
     * @generated
     */
    @Override
    public ContactRecord createContactRecord()
    {
        ContactRecordImpl contactRecord = new ContactRecordImpl();
        return contactRecord;
    }

    /**
     * @generated
     */
    @Override
    public AirExposure createAirExposure()
    {
        AirExposureImpl airExposure = new AirExposureImpl();
        return airExposure;
    }

    /**
     * @generated
     */
    @Override
    public ThermalEvent createThermalEvent()
    {
        ThermalEventImpl thermalEvent = new ThermalEventImpl();
        return thermalEvent;
    }

    /**
     * @generated
     */
    @Override
    public MechanicalProperties createMechanicalProperties()
    {
        MechanicalPropertiesImpl mechanicalProperties = new MechanicalPropertiesImpl();
        return mechanicalProperties;
    }

    /**
     * @generated
     */
    @Override
    public CriticalCurrentRecord createCriticalCurrentRecord()
    {
        CriticalCurrentRecordImpl criticalCurrentRecord = new CriticalCurrentRecordImpl();
        return criticalCurrentRecord;
    }

    /**
     * @generated
     */
    @Override
    public Observation createObservation()
    {
        ObservationImpl observation = new ObservationImpl();
        return observation;
    }

    /**
     * @generated
     */
    @Override
    public SynthesisMethod createSynthesisMethod()
    {
        SynthesisMethodImpl synthesisMethod = new SynthesisMethodImpl();
        return synthesisMethod;
    }

    /**
     * @generated
     */
    @Override
    public MethodParameter createMethodParameter()
    {
        MethodParameterImpl methodParameter = new MethodParameterImpl();
        return methodParameter;
    }

    /**
     * @generated
     */
    @Override
    public LiteratureEntry createLiteratureEntry()
    {
        LiteratureEntryImpl literatureEntry = new LiteratureEntryImpl();
        return literatureEntry;
    }

    /**
     * @generated
     */
    @Override
    public PrintedValue createPrintedValue()
    {
        PrintedValueImpl printedValue = new PrintedValueImpl();
        return printedValue;
    }

    /**
     * @generated
     */
    public MaterialClass createMaterialClassFromString(EDataType eDataType, String initialValue)
    {
        MaterialClass result = MaterialClass.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertMaterialClassToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public MoistureSensitivity createMoistureSensitivityFromString(EDataType eDataType, String initialValue)
    {
        MoistureSensitivity result = MoistureSensitivity.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertMoistureSensitivityToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public CrystalSystem createCrystalSystemFromString(EDataType eDataType, String initialValue)
    {
        CrystalSystem result = CrystalSystem.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertCrystalSystemToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public StructureStatus createStructureStatusFromString(EDataType eDataType, String initialValue)
    {
        StructureStatus result = StructureStatus.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertStructureStatusToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public TransitionCause createTransitionCauseFromString(EDataType eDataType, String initialValue)
    {
        TransitionCause result = TransitionCause.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertTransitionCauseToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public Reversibility createReversibilityFromString(EDataType eDataType, String initialValue)
    {
        Reversibility result = Reversibility.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertReversibilityToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public FormKind createFormKindFromString(EDataType eDataType, String initialValue)
    {
        FormKind result = FormKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertFormKindToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public Direction createDirectionFromString(EDataType eDataType, String initialValue)
    {
        Direction result = Direction.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertDirectionToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public Origin createOriginFromString(EDataType eDataType, String initialValue)
    {
        Origin result = Origin.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertOriginToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public Carrier createCarrierFromString(EDataType eDataType, String initialValue)
    {
        Carrier result = Carrier.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertCarrierToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public Contribution createContributionFromString(EDataType eDataType, String initialValue)
    {
        Contribution result = Contribution.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertContributionToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public ArrheniusModel createArrheniusModelFromString(EDataType eDataType, String initialValue)
    {
        ArrheniusModel result = ArrheniusModel.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertArrheniusModelToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public WindowKind createWindowKindFromString(EDataType eDataType, String initialValue)
    {
        WindowKind result = WindowKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertWindowKindToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public DecompositionCause createDecompositionCauseFromString(EDataType eDataType, String initialValue)
    {
        DecompositionCause result = DecompositionCause.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertDecompositionCauseToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public ContactVerdict createContactVerdictFromString(EDataType eDataType, String initialValue)
    {
        ContactVerdict result = ContactVerdict.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertContactVerdictToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public ThermalEventKind createThermalEventKindFromString(EDataType eDataType, String initialValue)
    {
        ThermalEventKind result = ThermalEventKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertThermalEventKindToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    @Override
    public MaterialPackage getMaterialPackage()
    {
        return (MaterialPackage)getEPackage();
    }

    /**
     * @deprecated
     * @generated
     */
    @Deprecated
    public static MaterialPackage getPackage()
    {
        return MaterialPackage.eINSTANCE;
    }

} //MaterialFactoryImpl
