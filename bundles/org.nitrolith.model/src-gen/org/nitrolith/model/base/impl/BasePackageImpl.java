// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.impl;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.base.AnalysisResult;
import org.nitrolith.model.base.Artifact;
import org.nitrolith.model.base.Atmosphere;
import org.nitrolith.model.base.AtmosphereKind;
import org.nitrolith.model.base.Attachment;
import org.nitrolith.model.base.BaseFactory;
import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Citation;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Comparison;
import org.nitrolith.model.base.Discrepancy;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.FileReference;
import org.nitrolith.model.base.Link;
import org.nitrolith.model.base.Named;
import org.nitrolith.model.base.PublicationKind;
import org.nitrolith.model.base.Reading;
import org.nitrolith.model.base.Source;
import org.nitrolith.model.base.Target;
import org.nitrolith.model.base.TargetKind;

import org.nitrolith.model.cell.CellPackage;

import org.nitrolith.model.cell.impl.CellPackageImpl;

import org.nitrolith.model.material.MaterialPackage;

import org.nitrolith.model.material.impl.MaterialPackageImpl;

import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.model.measurement.impl.MeasurementPackageImpl;

import org.nitrolith.model.notebook.NotebookPackage;

import org.nitrolith.model.notebook.impl.NotebookPackageImpl;

import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.model.synthesis.impl.SynthesisPackageImpl;

import org.nitrolith.model.values.IndexSet;
import org.nitrolith.model.values.NumberList;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model <b>Package</b>.
 * @generated
 */
public class BasePackageImpl extends EPackageImpl implements BasePackage
{
    /**
     * @generated
     */
    private EClass namedEClass = null;

    /**
     * @generated
     */
    private EClass documentedEClass = null;

    /**
     * @generated
     */
    private EClass citedEClass = null;

    /**
     * @generated
     */
    private EClass sourceEClass = null;

    /**
     * @generated
     */
    private EClass citationEClass = null;

    /**
     * @generated
     */
    private EClass artifactEClass = null;

    /**
     * @generated
     */
    private EClass discrepancyEClass = null;

    /**
     * @generated
     */
    private EClass readingEClass = null;

    /**
     * @generated
     */
    private EClass fileReferenceEClass = null;

    /**
     * @generated
     */
    private EClass attachmentEClass = null;

    /**
     * @generated
     */
    private EClass linkEClass = null;

    /**
     * @generated
     */
    private EClass atmosphereEClass = null;

    /**
     * @generated
     */
    private EClass analysisResultEClass = null;

    /**
     * @generated
     */
    private EClass targetEClass = null;

    /**
     * @generated
     */
    private EEnum publicationKindEEnum = null;

    /**
     * @generated
     */
    private EEnum atmosphereKindEEnum = null;

    /**
     * @generated
     */
    private EEnum comparisonEEnum = null;

    /**
     * @generated
     */
    private EEnum targetKindEEnum = null;

    /**
     * @generated
     */
    private EDataType quantityEDataType = null;

    /**
     * @generated
     */
    private EDataType formulaEDataType = null;

    /**
     * @generated
     */
    private EDataType dateEDataType = null;

    /**
     * @generated
     */
    private EDataType dateTimeEDataType = null;

    /**
     * @generated
     */
    private EDataType relativePathEDataType = null;

    /**
     * @generated
     */
    private EDataType sha256EDataType = null;

    /**
     * @generated
     */
    private EDataType markdownEDataType = null;

    /**
     * @generated
     */
    private EDataType numberListEDataType = null;

    /**
     * @generated
     */
    private EDataType indexSetEDataType = null;

    /**
     * Creates an instance of the model <b>Package</b>, registered with
     * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
     * package URI value.
     * <p>Note: the correct way to create the package is via the static
     * factory method {@link #init init()}, which also performs
     * initialization of the package, or returns the registered package,
     * if one already exists.
     * @see org.eclipse.emf.ecore.EPackage.Registry
     * @see org.nitrolith.model.base.BasePackage#eNS_URI
     * @see #init()
     * @generated
     */
    private BasePackageImpl()
    {
        super(eNS_URI, BaseFactory.eINSTANCE);
    }
    /**
     * @generated
     */
    private static boolean isInited = false;

    /**
     * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
     *
     * <p>This method is used to initialize {@link BasePackage#eINSTANCE} when that field is accessed.
     * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
     * @see #eNS_URI
     * @see #createPackageContents()
     * @see #initializePackageContents()
     * @generated
     */
    public static BasePackage init()
    {
        if (isInited) return (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);

        // Obtain or create and register package
        Object registeredBasePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
        BasePackageImpl theBasePackage = registeredBasePackage instanceof BasePackageImpl ? (BasePackageImpl)registeredBasePackage : new BasePackageImpl();

        isInited = true;

        // Obtain or create and register interdependencies
        Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MaterialPackage.eNS_URI);
        MaterialPackageImpl theMaterialPackage = (MaterialPackageImpl)(registeredPackage instanceof MaterialPackageImpl ? registeredPackage : MaterialPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SynthesisPackage.eNS_URI);
        SynthesisPackageImpl theSynthesisPackage = (SynthesisPackageImpl)(registeredPackage instanceof SynthesisPackageImpl ? registeredPackage : SynthesisPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeasurementPackage.eNS_URI);
        MeasurementPackageImpl theMeasurementPackage = (MeasurementPackageImpl)(registeredPackage instanceof MeasurementPackageImpl ? registeredPackage : MeasurementPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CellPackage.eNS_URI);
        CellPackageImpl theCellPackage = (CellPackageImpl)(registeredPackage instanceof CellPackageImpl ? registeredPackage : CellPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(NotebookPackage.eNS_URI);
        NotebookPackageImpl theNotebookPackage = (NotebookPackageImpl)(registeredPackage instanceof NotebookPackageImpl ? registeredPackage : NotebookPackage.eINSTANCE);

        // Create package meta-data objects
        theBasePackage.createPackageContents();
        theMaterialPackage.createPackageContents();
        theSynthesisPackage.createPackageContents();
        theMeasurementPackage.createPackageContents();
        theCellPackage.createPackageContents();
        theNotebookPackage.createPackageContents();

        // Initialize created meta-data
        theBasePackage.initializePackageContents();
        theMaterialPackage.initializePackageContents();
        theSynthesisPackage.initializePackageContents();
        theMeasurementPackage.initializePackageContents();
        theCellPackage.initializePackageContents();
        theNotebookPackage.initializePackageContents();

        // Mark meta-data to indicate it can't be changed
        theBasePackage.freeze();

        // Update the registry and return the package
        EPackage.Registry.INSTANCE.put(BasePackage.eNS_URI, theBasePackage);
        return theBasePackage;
    }

    /**
     * @generated
     */
    @Override
    public EClass getNamed()
    {
        return namedEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getNamed_Name()
    {
        return (EAttribute)namedEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EClass getDocumented()
    {
        return documentedEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDocumented_Description()
    {
        return (EAttribute)documentedEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCited()
    {
        return citedEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getCited_Sources()
    {
        return (EReference)citedEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EClass getSource()
    {
        return sourceEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getSource_Citations()
    {
        return (EReference)sourceEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getSource_ReadIn()
    {
        return (EReference)sourceEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSource_Place()
    {
        return (EAttribute)sourceEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSource_Lines()
    {
        return (EAttribute)sourceEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getSource_Quotation()
    {
        return (EAttribute)sourceEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EClass getCitation()
    {
        return citationEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCitation_Key()
    {
        return (EAttribute)citationEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCitation_Kind()
    {
        return (EAttribute)citationEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCitation_Authors()
    {
        return (EAttribute)citationEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCitation_Title()
    {
        return (EAttribute)citationEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCitation_Journal()
    {
        return (EAttribute)citationEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCitation_Year()
    {
        return (EAttribute)citationEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCitation_Volume()
    {
        return (EAttribute)citationEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCitation_Issue()
    {
        return (EAttribute)citationEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCitation_Pages()
    {
        return (EAttribute)citationEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCitation_Doi()
    {
        return (EAttribute)citationEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCitation_NamedAs()
    {
        return (EAttribute)citationEClass.getEStructuralFeatures().get(10);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getCitation_ListedAtLines()
    {
        return (EAttribute)citationEClass.getEStructuralFeatures().get(11);
    }

    /**
     * @generated
     */
    @Override
    public EClass getArtifact()
    {
        return artifactEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getArtifact_Authors()
    {
        return (EAttribute)artifactEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getArtifact_Bibliography()
    {
        return (EReference)artifactEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EReference getArtifact_Discrepancies()
    {
        return (EReference)artifactEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getDiscrepancy()
    {
        return discrepancyEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDiscrepancy_Key()
    {
        return (EAttribute)discrepancyEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getDiscrepancy_Concerns()
    {
        return (EReference)discrepancyEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDiscrepancy_Quantity()
    {
        return (EAttribute)discrepancyEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EReference getDiscrepancy_Readings()
    {
        return (EReference)discrepancyEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EReference getDiscrepancy_Used()
    {
        return (EReference)discrepancyEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getDiscrepancy_Reason()
    {
        return (EAttribute)discrepancyEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EClass getReading()
    {
        return readingEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getReading_Printed()
    {
        return (EAttribute)readingEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getReading_Value()
    {
        return (EAttribute)readingEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EClass getFileReference()
    {
        return fileReferenceEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFileReference_Path()
    {
        return (EAttribute)fileReferenceEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFileReference_Sha256()
    {
        return (EAttribute)fileReferenceEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getFileReference_MediaType()
    {
        return (EAttribute)fileReferenceEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getAttachment()
    {
        return attachmentEClass;
    }

    /**
     * @generated
     */
    @Override
    public EClass getLink()
    {
        return linkEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLink_Relation()
    {
        return (EAttribute)linkEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getLink_Target()
    {
        return (EReference)linkEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getLink_Path()
    {
        return (EAttribute)linkEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getAtmosphere()
    {
        return atmosphereEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAtmosphere_Kind()
    {
        return (EAttribute)atmosphereEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAtmosphere_Gas()
    {
        return (EAttribute)atmosphereEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAtmosphere_Pressure()
    {
        return (EAttribute)atmosphereEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAtmosphere_Flow()
    {
        return (EAttribute)atmosphereEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAtmosphere_DewPoint()
    {
        return (EAttribute)atmosphereEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAtmosphere_RelativeHumidity()
    {
        return (EAttribute)atmosphereEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAtmosphere_Oxygen()
    {
        return (EAttribute)atmosphereEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAtmosphere_Water()
    {
        return (EAttribute)atmosphereEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EClass getAnalysisResult()
    {
        return analysisResultEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAnalysisResult_Software()
    {
        return (EAttribute)analysisResultEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAnalysisResult_ComputedOn()
    {
        return (EAttribute)analysisResultEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAnalysisResult_InputSha256()
    {
        return (EAttribute)analysisResultEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAnalysisResult_Converged()
    {
        return (EAttribute)analysisResultEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getAnalysisResult_Warnings()
    {
        return (EAttribute)analysisResultEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EClass getTarget()
    {
        return targetEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getTarget_Key()
    {
        return (EAttribute)targetEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getTarget_Comparison()
    {
        return (EAttribute)targetEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getTarget_Value()
    {
        return (EAttribute)targetEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getTarget_Context()
    {
        return (EAttribute)targetEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getTarget_Kind()
    {
        return (EAttribute)targetEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EEnum getPublicationKind()
    {
        return publicationKindEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getAtmosphereKind()
    {
        return atmosphereKindEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getComparison()
    {
        return comparisonEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EEnum getTargetKind()
    {
        return targetKindEEnum;
    }

    /**
     * @generated
     */
    @Override
    public EDataType getQuantity()
    {
        return quantityEDataType;
    }

    /**
     * @generated
     */
    @Override
    public EDataType getFormula()
    {
        return formulaEDataType;
    }

    /**
     * @generated
     */
    @Override
    public EDataType getDate()
    {
        return dateEDataType;
    }

    /**
     * @generated
     */
    @Override
    public EDataType getDateTime()
    {
        return dateTimeEDataType;
    }

    /**
     * @generated
     */
    @Override
    public EDataType getRelativePath()
    {
        return relativePathEDataType;
    }

    /**
     * @generated
     */
    @Override
    public EDataType getSha256()
    {
        return sha256EDataType;
    }

    /**
     * @generated
     */
    @Override
    public EDataType getMarkdown()
    {
        return markdownEDataType;
    }

    /**
     * @generated
     */
    @Override
    public EDataType getNumberList()
    {
        return numberListEDataType;
    }

    /**
     * @generated
     */
    @Override
    public EDataType getIndexSet()
    {
        return indexSetEDataType;
    }

    /**
     * @generated
     */
    @Override
    public BaseFactory getBaseFactory()
    {
        return (BaseFactory)getEFactoryInstance();
    }

    /**
     * @generated
     */
    private boolean isCreated = false;

    /**
     * Creates the meta-model objects for the package.  This method is
     * guarded to have no affect on any invocation but its first.
     * @generated
     */
    public void createPackageContents()
    {
        if (isCreated) return;
        isCreated = true;

        // Create classes and their features
        namedEClass = createEClass(NAMED);
        createEAttribute(namedEClass, NAMED__NAME);

        documentedEClass = createEClass(DOCUMENTED);
        createEAttribute(documentedEClass, DOCUMENTED__DESCRIPTION);

        citedEClass = createEClass(CITED);
        createEReference(citedEClass, CITED__SOURCES);

        sourceEClass = createEClass(SOURCE);
        createEReference(sourceEClass, SOURCE__CITATIONS);
        createEReference(sourceEClass, SOURCE__READ_IN);
        createEAttribute(sourceEClass, SOURCE__PLACE);
        createEAttribute(sourceEClass, SOURCE__LINES);
        createEAttribute(sourceEClass, SOURCE__QUOTATION);

        citationEClass = createEClass(CITATION);
        createEAttribute(citationEClass, CITATION__KEY);
        createEAttribute(citationEClass, CITATION__KIND);
        createEAttribute(citationEClass, CITATION__AUTHORS);
        createEAttribute(citationEClass, CITATION__TITLE);
        createEAttribute(citationEClass, CITATION__JOURNAL);
        createEAttribute(citationEClass, CITATION__YEAR);
        createEAttribute(citationEClass, CITATION__VOLUME);
        createEAttribute(citationEClass, CITATION__ISSUE);
        createEAttribute(citationEClass, CITATION__PAGES);
        createEAttribute(citationEClass, CITATION__DOI);
        createEAttribute(citationEClass, CITATION__NAMED_AS);
        createEAttribute(citationEClass, CITATION__LISTED_AT_LINES);

        artifactEClass = createEClass(ARTIFACT);
        createEAttribute(artifactEClass, ARTIFACT__AUTHORS);
        createEReference(artifactEClass, ARTIFACT__BIBLIOGRAPHY);
        createEReference(artifactEClass, ARTIFACT__DISCREPANCIES);

        discrepancyEClass = createEClass(DISCREPANCY);
        createEAttribute(discrepancyEClass, DISCREPANCY__KEY);
        createEReference(discrepancyEClass, DISCREPANCY__CONCERNS);
        createEAttribute(discrepancyEClass, DISCREPANCY__QUANTITY);
        createEReference(discrepancyEClass, DISCREPANCY__READINGS);
        createEReference(discrepancyEClass, DISCREPANCY__USED);
        createEAttribute(discrepancyEClass, DISCREPANCY__REASON);

        readingEClass = createEClass(READING);
        createEAttribute(readingEClass, READING__PRINTED);
        createEAttribute(readingEClass, READING__VALUE);

        fileReferenceEClass = createEClass(FILE_REFERENCE);
        createEAttribute(fileReferenceEClass, FILE_REFERENCE__PATH);
        createEAttribute(fileReferenceEClass, FILE_REFERENCE__SHA256);
        createEAttribute(fileReferenceEClass, FILE_REFERENCE__MEDIA_TYPE);

        attachmentEClass = createEClass(ATTACHMENT);

        linkEClass = createEClass(LINK);
        createEAttribute(linkEClass, LINK__RELATION);
        createEReference(linkEClass, LINK__TARGET);
        createEAttribute(linkEClass, LINK__PATH);

        atmosphereEClass = createEClass(ATMOSPHERE);
        createEAttribute(atmosphereEClass, ATMOSPHERE__KIND);
        createEAttribute(atmosphereEClass, ATMOSPHERE__GAS);
        createEAttribute(atmosphereEClass, ATMOSPHERE__PRESSURE);
        createEAttribute(atmosphereEClass, ATMOSPHERE__FLOW);
        createEAttribute(atmosphereEClass, ATMOSPHERE__DEW_POINT);
        createEAttribute(atmosphereEClass, ATMOSPHERE__RELATIVE_HUMIDITY);
        createEAttribute(atmosphereEClass, ATMOSPHERE__OXYGEN);
        createEAttribute(atmosphereEClass, ATMOSPHERE__WATER);

        analysisResultEClass = createEClass(ANALYSIS_RESULT);
        createEAttribute(analysisResultEClass, ANALYSIS_RESULT__SOFTWARE);
        createEAttribute(analysisResultEClass, ANALYSIS_RESULT__COMPUTED_ON);
        createEAttribute(analysisResultEClass, ANALYSIS_RESULT__INPUT_SHA256);
        createEAttribute(analysisResultEClass, ANALYSIS_RESULT__CONVERGED);
        createEAttribute(analysisResultEClass, ANALYSIS_RESULT__WARNINGS);

        targetEClass = createEClass(TARGET);
        createEAttribute(targetEClass, TARGET__KEY);
        createEAttribute(targetEClass, TARGET__COMPARISON);
        createEAttribute(targetEClass, TARGET__VALUE);
        createEAttribute(targetEClass, TARGET__CONTEXT);
        createEAttribute(targetEClass, TARGET__KIND);

        // Create enums
        publicationKindEEnum = createEEnum(PUBLICATION_KIND);
        atmosphereKindEEnum = createEEnum(ATMOSPHERE_KIND);
        comparisonEEnum = createEEnum(COMPARISON);
        targetKindEEnum = createEEnum(TARGET_KIND);

        // Create data types
        quantityEDataType = createEDataType(QUANTITY);
        formulaEDataType = createEDataType(FORMULA);
        dateEDataType = createEDataType(DATE);
        dateTimeEDataType = createEDataType(DATE_TIME);
        relativePathEDataType = createEDataType(RELATIVE_PATH);
        sha256EDataType = createEDataType(SHA256);
        markdownEDataType = createEDataType(MARKDOWN);
        numberListEDataType = createEDataType(NUMBER_LIST);
        indexSetEDataType = createEDataType(INDEX_SET);
    }

    /**
     * @generated
     */
    private boolean isInitialized = false;

    /**
     * Complete the initialization of the package and its meta-model.  This
     * method is guarded to have no affect on any invocation but its first.
     * @generated
     */
    public void initializePackageContents()
    {
        if (isInitialized) return;
        isInitialized = true;

        // Initialize package
        setName(eNAME);
        setNsPrefix(eNS_PREFIX);
        setNsURI(eNS_URI);

        // Create type parameters

        // Set bounds for type parameters

        // Add supertypes to classes
        sourceEClass.getESuperTypes().add(this.getDocumented());
        citationEClass.getESuperTypes().add(this.getDocumented());
        artifactEClass.getESuperTypes().add(this.getNamed());
        artifactEClass.getESuperTypes().add(this.getDocumented());
        artifactEClass.getESuperTypes().add(this.getCited());
        discrepancyEClass.getESuperTypes().add(this.getNamed());
        discrepancyEClass.getESuperTypes().add(this.getDocumented());
        readingEClass.getESuperTypes().add(this.getDocumented());
        readingEClass.getESuperTypes().add(this.getCited());
        fileReferenceEClass.getESuperTypes().add(this.getDocumented());
        attachmentEClass.getESuperTypes().add(this.getNamed());
        attachmentEClass.getESuperTypes().add(this.getFileReference());
        linkEClass.getESuperTypes().add(this.getDocumented());
        atmosphereEClass.getESuperTypes().add(this.getDocumented());
        analysisResultEClass.getESuperTypes().add(this.getDocumented());
        targetEClass.getESuperTypes().add(this.getNamed());
        targetEClass.getESuperTypes().add(this.getDocumented());
        targetEClass.getESuperTypes().add(this.getCited());

        // Initialize classes, features, and operations; add parameters
        initEClass(namedEClass, Named.class, "Named", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getNamed_Name(), ecorePackage.getEString(), "name", null, 0, 1, Named.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(documentedEClass, Documented.class, "Documented", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getDocumented_Description(), ecorePackage.getEString(), "description", null, 0, 1, Documented.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(citedEClass, Cited.class, "Cited", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getCited_Sources(), this.getSource(), null, "sources", null, 0, -1, Cited.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(sourceEClass, Source.class, "Source", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getSource_Citations(), this.getCitation(), null, "citations", null, 0, -1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSource_ReadIn(), this.getCitation(), null, "readIn", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSource_Place(), ecorePackage.getEString(), "place", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSource_Lines(), ecorePackage.getEString(), "lines", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSource_Quotation(), ecorePackage.getEString(), "quotation", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(citationEClass, Citation.class, "Citation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getCitation_Key(), ecorePackage.getEString(), "key", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCitation_Kind(), this.getPublicationKind(), "kind", "article", 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCitation_Authors(), ecorePackage.getEString(), "authors", null, 0, -1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCitation_Title(), ecorePackage.getEString(), "title", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCitation_Journal(), ecorePackage.getEString(), "journal", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCitation_Year(), ecorePackage.getEInt(), "year", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCitation_Volume(), ecorePackage.getEString(), "volume", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCitation_Issue(), ecorePackage.getEString(), "issue", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCitation_Pages(), ecorePackage.getEString(), "pages", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCitation_Doi(), ecorePackage.getEString(), "doi", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCitation_NamedAs(), ecorePackage.getEString(), "namedAs", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCitation_ListedAtLines(), ecorePackage.getEString(), "listedAtLines", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(artifactEClass, Artifact.class, "Artifact", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getArtifact_Authors(), ecorePackage.getEString(), "authors", null, 0, -1, Artifact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getArtifact_Bibliography(), this.getCitation(), null, "bibliography", null, 0, -1, Artifact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getArtifact_Discrepancies(), this.getDiscrepancy(), null, "discrepancies", null, 0, -1, Artifact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(discrepancyEClass, Discrepancy.class, "Discrepancy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getDiscrepancy_Key(), ecorePackage.getEString(), "key", null, 0, 1, Discrepancy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getDiscrepancy_Concerns(), ecorePackage.getEObject(), null, "concerns", null, 0, -1, Discrepancy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDiscrepancy_Quantity(), ecorePackage.getEString(), "quantity", null, 0, 1, Discrepancy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getDiscrepancy_Readings(), this.getReading(), null, "readings", null, 0, -1, Discrepancy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getDiscrepancy_Used(), this.getReading(), null, "used", null, 0, 1, Discrepancy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getDiscrepancy_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Discrepancy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(readingEClass, Reading.class, "Reading", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getReading_Printed(), ecorePackage.getEString(), "printed", null, 0, 1, Reading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getReading_Value(), this.getQuantity(), "value", null, 0, 1, Reading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(fileReferenceEClass, FileReference.class, "FileReference", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getFileReference_Path(), this.getRelativePath(), "path", null, 0, 1, FileReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFileReference_Sha256(), this.getSha256(), "sha256", null, 0, 1, FileReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFileReference_MediaType(), ecorePackage.getEString(), "mediaType", null, 0, 1, FileReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(attachmentEClass, Attachment.class, "Attachment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

        initEClass(linkEClass, Link.class, "Link", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getLink_Relation(), ecorePackage.getEString(), "relation", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getLink_Target(), ecorePackage.getEObject(), null, "target", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getLink_Path(), this.getRelativePath(), "path", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(atmosphereEClass, Atmosphere.class, "Atmosphere", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getAtmosphere_Kind(), this.getAtmosphereKind(), "kind", "unspecified", 0, 1, Atmosphere.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAtmosphere_Gas(), ecorePackage.getEString(), "gas", null, 0, 1, Atmosphere.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAtmosphere_Pressure(), this.getQuantity(), "pressure", null, 0, 1, Atmosphere.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAtmosphere_Flow(), this.getQuantity(), "flow", null, 0, 1, Atmosphere.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAtmosphere_DewPoint(), this.getQuantity(), "dewPoint", null, 0, 1, Atmosphere.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAtmosphere_RelativeHumidity(), this.getQuantity(), "relativeHumidity", null, 0, 1, Atmosphere.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAtmosphere_Oxygen(), this.getQuantity(), "oxygen", null, 0, 1, Atmosphere.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAtmosphere_Water(), this.getQuantity(), "water", null, 0, 1, Atmosphere.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(analysisResultEClass, AnalysisResult.class, "AnalysisResult", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getAnalysisResult_Software(), ecorePackage.getEString(), "software", null, 0, 1, AnalysisResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAnalysisResult_ComputedOn(), this.getDateTime(), "computedOn", null, 0, 1, AnalysisResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAnalysisResult_InputSha256(), this.getSha256(), "inputSha256", null, 0, 1, AnalysisResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAnalysisResult_Converged(), ecorePackage.getEBoolean(), "converged", "true", 0, 1, AnalysisResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAnalysisResult_Warnings(), ecorePackage.getEString(), "warnings", null, 0, -1, AnalysisResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(targetEClass, Target.class, "Target", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getTarget_Key(), ecorePackage.getEString(), "key", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTarget_Comparison(), this.getComparison(), "comparison", ">=", 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTarget_Value(), this.getQuantity(), "value", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTarget_Context(), ecorePackage.getEString(), "context", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTarget_Kind(), this.getTargetKind(), "kind", "target", 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        // Initialize enums and add enum literals
        initEEnum(publicationKindEEnum, PublicationKind.class, "PublicationKind");
        addEEnumLiteral(publicationKindEEnum, PublicationKind.ARTICLE);
        addEEnumLiteral(publicationKindEEnum, PublicationKind.REVIEW);
        addEEnumLiteral(publicationKindEEnum, PublicationKind.BOOK);
        addEEnumLiteral(publicationKindEEnum, PublicationKind.THESIS);
        addEEnumLiteral(publicationKindEEnum, PublicationKind.PATENT);
        addEEnumLiteral(publicationKindEEnum, PublicationKind.DATASET);
        addEEnumLiteral(publicationKindEEnum, PublicationKind.PREPRINT);
        addEEnumLiteral(publicationKindEEnum, PublicationKind.OTHER);

        initEEnum(atmosphereKindEEnum, AtmosphereKind.class, "AtmosphereKind");
        addEEnumLiteral(atmosphereKindEEnum, AtmosphereKind.UNSPECIFIED);
        addEEnumLiteral(atmosphereKindEEnum, AtmosphereKind.ARGON);
        addEEnumLiteral(atmosphereKindEEnum, AtmosphereKind.NITROGEN);
        addEEnumLiteral(atmosphereKindEEnum, AtmosphereKind.VACUUM);
        addEEnumLiteral(atmosphereKindEEnum, AtmosphereKind.DRY_ROOM);
        addEEnumLiteral(atmosphereKindEEnum, AtmosphereKind.DRY_AIR);
        addEEnumLiteral(atmosphereKindEEnum, AtmosphereKind.AMBIENT_AIR);
        addEEnumLiteral(atmosphereKindEEnum, AtmosphereKind.OXYGEN);
        addEEnumLiteral(atmosphereKindEEnum, AtmosphereKind.OTHER);

        initEEnum(comparisonEEnum, Comparison.class, "Comparison");
        addEEnumLiteral(comparisonEEnum, Comparison.AT_LEAST);
        addEEnumLiteral(comparisonEEnum, Comparison.MORE_THAN);
        addEEnumLiteral(comparisonEEnum, Comparison.AT_MOST);
        addEEnumLiteral(comparisonEEnum, Comparison.LESS_THAN);
        addEEnumLiteral(comparisonEEnum, Comparison.EQUAL_TO);
        addEEnumLiteral(comparisonEEnum, Comparison.ABOUT);
        addEEnumLiteral(comparisonEEnum, Comparison.NOT_COMPARED);

        initEEnum(targetKindEEnum, TargetKind.class, "TargetKind");
        addEEnumLiteral(targetKindEEnum, TargetKind.TARGET);
        addEEnumLiteral(targetKindEEnum, TargetKind.CONDITION);
        addEEnumLiteral(targetKindEEnum, TargetKind.DESIGN);
        addEEnumLiteral(targetKindEEnum, TargetKind.DIRECTION);
        addEEnumLiteral(targetKindEEnum, TargetKind.OPEN_QUESTION);

        // Initialize data types
        initEDataType(quantityEDataType, Quantity.class, "Quantity", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(formulaEDataType, Formula.class, "Formula", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(dateEDataType, LocalDate.class, "Date", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(dateTimeEDataType, OffsetDateTime.class, "DateTime", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(relativePathEDataType, String.class, "RelativePath", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(sha256EDataType, String.class, "Sha256", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(markdownEDataType, String.class, "Markdown", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(numberListEDataType, NumberList.class, "NumberList", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(indexSetEDataType, IndexSet.class, "IndexSet", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

        // Create resource
        createResource(eNS_URI);

        // Create annotations
        // https://nitrolith.org/label
        createLabelAnnotations();
        // https://nitrolith.org/unit
        createUnitAnnotations();
    }

    /**
     * Initializes the annotations for <b>https://nitrolith.org/label</b>.
     * @generated
     */
    protected void createLabelAnnotations()
    {
        String source = "https://nitrolith.org/label";
        addAnnotation
          (getCitation_Doi(),
           source,
           new String[]
           {
               "label", "DOI"
           });
        addAnnotation
          (getFileReference_Sha256(),
           source,
           new String[]
           {
               "label", "SHA-256"
           });
        addAnnotation
          (getAnalysisResult_InputSha256(),
           source,
           new String[]
           {
               "label", "SHA-256 of the input"
           });
    }

    /**
     * Initializes the annotations for <b>https://nitrolith.org/unit</b>.
     * @generated
     */
    protected void createUnitAnnotations()
    {
        String source = "https://nitrolith.org/unit";
        addAnnotation
          (getReading_Value(),
           source,
           new String[]
           {
               "unit", "*"
           });
        addAnnotation
          (getAtmosphere_Pressure(),
           source,
           new String[]
           {
               "unit", "mbar",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getAtmosphere_Flow(),
           source,
           new String[]
           {
               "unit", "sccm",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getAtmosphere_DewPoint(),
           source,
           new String[]
           {
               "unit", "degC",
               "min", "-120",
               "max", "100"
           });
        addAnnotation
          (getAtmosphere_RelativeHumidity(),
           source,
           new String[]
           {
               "unit", "%",
               "min", "0",
               "max", "100"
           });
        addAnnotation
          (getAtmosphere_Oxygen(),
           source,
           new String[]
           {
               "unit", "ppm",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getAtmosphere_Water(),
           source,
           new String[]
           {
               "unit", "ppm",
               "min", "0",
               "max", "1E6"
           });
        addAnnotation
          (getTarget_Value(),
           source,
           new String[]
           {
               "unit", "*"
           });
    }

} //BasePackageImpl
