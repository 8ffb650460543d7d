// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.nitrolith.model.cell.*;

/**
 * An implementation of the model <b>Factory</b>.
 * @generated
 */
public class CellFactoryImpl extends EFactoryImpl implements CellFactory
{
    /**
     * Creates the default factory implementation.
     * @generated
     */
    public static CellFactory init()
    {
        try
        {
            CellFactory theCellFactory = (CellFactory)EPackage.Registry.INSTANCE.getEFactory(CellPackage.eNS_URI);
            if (theCellFactory != null)
            {
                return theCellFactory;
            }
        }
        catch (Exception exception)
        {
            EcorePlugin.INSTANCE.log(exception);
        }
        return new CellFactoryImpl();
    }

    /**
     * Creates an instance of the factory.
     * @generated
     */
    public CellFactoryImpl()
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
            case CellPackage.CELL_BUILD: return createCellBuild();
            case CellPackage.INTERFACE: return createInterface();
            case CellPackage.INTERPHASE: return createInterphase();
            case CellPackage.CURRENT_COLLECTOR: return createCurrentCollector();
            case CellPackage.COMPOSITE_ELECTRODE: return createCompositeElectrode();
            case CellPackage.ELECTROLYTE_LAYER: return createElectrolyteLayer();
            case CellPackage.INTERLAYER: return createInterlayer();
            case CellPackage.COATING: return createCoating();
            case CellPackage.LITHIUM_ANODE: return createLithiumAnode();
            case CellPackage.ANODE_FREE: return createAnodeFree();
            case CellPackage.PACKAGING: return createPackaging();
            case CellPackage.COUNTING_RULES: return createCountingRules();
            case CellPackage.ASSUMPTION: return createAssumption();
            case CellPackage.CELL_PERFORMANCE: return createCellPerformance();
            case CellPackage.ENERGY_ESTIMATE: return createEnergyEstimate();
            case CellPackage.LAYER_SHARE: return createLayerShare();
            case CellPackage.DESIGN_STUDY: return createDesignStudy();
            case CellPackage.STUDY_VARIABLE: return createStudyVariable();
            case CellPackage.CRITICAL_VALUE: return createCriticalValue();
            case CellPackage.STUDY_COLUMN: return createStudyColumn();
            case CellPackage.DATA_TABLE: return createDataTable();
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
            case CellPackage.CELL_FORMAT:
                return createCellFormatFromString(eDataType, initialValue);
            case CellPackage.COATED_SIDES:
                return createCoatedSidesFromString(eDataType, initialValue);
            case CellPackage.POLARITY:
                return createPolarityFromString(eDataType, initialValue);
            case CellPackage.LITHIUM_COUNTING:
                return createLithiumCountingFromString(eDataType, initialValue);
            case CellPackage.FOIL_COUNTING:
                return createFoilCountingFromString(eDataType, initialValue);
            case CellPackage.THICKNESS_COUNTING:
                return createThicknessCountingFromString(eDataType, initialValue);
            case CellPackage.STUDY_KIND:
                return createStudyKindFromString(eDataType, initialValue);
            case CellPackage.DISTRIBUTION:
                return createDistributionFromString(eDataType, initialValue);
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
            case CellPackage.CELL_FORMAT:
                return convertCellFormatToString(eDataType, instanceValue);
            case CellPackage.COATED_SIDES:
                return convertCoatedSidesToString(eDataType, instanceValue);
            case CellPackage.POLARITY:
                return convertPolarityToString(eDataType, instanceValue);
            case CellPackage.LITHIUM_COUNTING:
                return convertLithiumCountingToString(eDataType, instanceValue);
            case CellPackage.FOIL_COUNTING:
                return convertFoilCountingToString(eDataType, instanceValue);
            case CellPackage.THICKNESS_COUNTING:
                return convertThicknessCountingToString(eDataType, instanceValue);
            case CellPackage.STUDY_KIND:
                return convertStudyKindToString(eDataType, instanceValue);
            case CellPackage.DISTRIBUTION:
                return convertDistributionToString(eDataType, instanceValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public CellBuild createCellBuild()
    {
        CellBuildImpl cellBuild = new CellBuildImpl();
        return cellBuild;
    }

    /**
     * @generated
     */
    @Override
    public Interface createInterface()
    {
        InterfaceImpl interface_ = new InterfaceImpl();
        return interface_;
    }

    /**
     * @generated
     */
    @Override
    public Interphase createInterphase()
    {
        InterphaseImpl interphase = new InterphaseImpl();
        return interphase;
    }

    /**
     * @generated
     */
    @Override
    public CurrentCollector createCurrentCollector()
    {
        CurrentCollectorImpl currentCollector = new CurrentCollectorImpl();
        return currentCollector;
    }

    /**
     * @generated
     */
    @Override
    public CompositeElectrode createCompositeElectrode()
    {
        CompositeElectrodeImpl compositeElectrode = new CompositeElectrodeImpl();
        return compositeElectrode;
    }

    /**
     * @generated
     */
    @Override
    public ElectrolyteLayer createElectrolyteLayer()
    {
        ElectrolyteLayerImpl electrolyteLayer = new ElectrolyteLayerImpl();
        return electrolyteLayer;
    }

    /**
     * @generated
     */
    @Override
    public Interlayer createInterlayer()
    {
        InterlayerImpl interlayer = new InterlayerImpl();
        return interlayer;
    }

    /**
     * @generated
     */
    @Override
    public Coating createCoating()
    {
        CoatingImpl coating = new CoatingImpl();
        return coating;
    }

    /**
     * @generated
     */
    @Override
    public LithiumAnode createLithiumAnode()
    {
        LithiumAnodeImpl lithiumAnode = new LithiumAnodeImpl();
        return lithiumAnode;
    }

    /**
     * @generated
     */
    @Override
    public AnodeFree createAnodeFree()
    {
        AnodeFreeImpl anodeFree = new AnodeFreeImpl();
        return anodeFree;
    }

    /**
     * @generated
     */
    @Override
    public Packaging createPackaging()
    {
        PackagingImpl packaging = new PackagingImpl();
        return packaging;
    }

    /**
     * @generated
     */
    @Override
    public CountingRules createCountingRules()
    {
        CountingRulesImpl countingRules = new CountingRulesImpl();
        return countingRules;
    }

    /**
     * @generated
     */
    @Override
    public Assumption createAssumption()
    {
        AssumptionImpl assumption = new AssumptionImpl();
        return assumption;
    }

    /**
     * @generated
     */
    @Override
    public CellPerformance createCellPerformance()
    {
        CellPerformanceImpl cellPerformance = new CellPerformanceImpl();
        return cellPerformance;
    }

    /**
     * @generated
     */
    @Override
    public EnergyEstimate createEnergyEstimate()
    {
        EnergyEstimateImpl energyEstimate = new EnergyEstimateImpl();
        return energyEstimate;
    }

    /**
     * @generated
     */
    @Override
    public LayerShare createLayerShare()
    {
        LayerShareImpl layerShare = new LayerShareImpl();
        return layerShare;
    }

    /**
     * @generated
     */
    @Override
    public DesignStudy createDesignStudy()
    {
        DesignStudyImpl designStudy = new DesignStudyImpl();
        return designStudy;
    }

    /**
     * @generated
     */
    @Override
    public StudyVariable createStudyVariable()
    {
        StudyVariableImpl studyVariable = new StudyVariableImpl();
        return studyVariable;
    }

    /**
     * @generated
     */
    @Override
    public CriticalValue createCriticalValue()
    {
        CriticalValueImpl criticalValue = new CriticalValueImpl();
        return criticalValue;
    }

    /**
     * @generated
     */
    @Override
    public StudyColumn createStudyColumn()
    {
        StudyColumnImpl studyColumn = new StudyColumnImpl();
        return studyColumn;
    }

    /**
     * @generated
     */
    @Override
    public DataTable createDataTable()
    {
        DataTableImpl dataTable = new DataTableImpl();
        return dataTable;
    }

    /**
     * @generated
     */
    public CellFormat createCellFormatFromString(EDataType eDataType, String initialValue)
    {
        CellFormat result = CellFormat.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertCellFormatToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public CoatedSides createCoatedSidesFromString(EDataType eDataType, String initialValue)
    {
        CoatedSides result = CoatedSides.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertCoatedSidesToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public Polarity createPolarityFromString(EDataType eDataType, String initialValue)
    {
        Polarity result = Polarity.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertPolarityToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public LithiumCounting createLithiumCountingFromString(EDataType eDataType, String initialValue)
    {
        LithiumCounting result = LithiumCounting.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertLithiumCountingToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public FoilCounting createFoilCountingFromString(EDataType eDataType, String initialValue)
    {
        FoilCounting result = FoilCounting.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertFoilCountingToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public ThicknessCounting createThicknessCountingFromString(EDataType eDataType, String initialValue)
    {
        ThicknessCounting result = ThicknessCounting.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertThicknessCountingToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public StudyKind createStudyKindFromString(EDataType eDataType, String initialValue)
    {
        StudyKind result = StudyKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertStudyKindToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public Distribution createDistributionFromString(EDataType eDataType, String initialValue)
    {
        Distribution result = Distribution.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertDistributionToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    @Override
    public CellPackage getCellPackage()
    {
        return (CellPackage)getEPackage();
    }

    /**
     * @deprecated
     * @generated
     */
    @Deprecated
    public static CellPackage getPackage()
    {
        return CellPackage.eINSTANCE;
    }

} //CellFactoryImpl
