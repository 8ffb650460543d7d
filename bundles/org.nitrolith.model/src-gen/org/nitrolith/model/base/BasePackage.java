// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * The vocabulary that all models of the workbench share: names, literature sources, quantities, attachments, atmospheres and targets.
 * @see org.nitrolith.model.base.BaseFactory
 * @model kind="package"
 * @generated
 */
public interface BasePackage extends EPackage
{
    /**
     * The package name.
     * @generated
     */
    String eNAME = "base";

    /**
     * The package namespace URI.
     * @generated
     */
    String eNS_URI = "https://nitrolith.org/base/1.0";

    /**
     * The package namespace name.
     * @generated
     */
    String eNS_PREFIX = "base";

    /**
     * The singleton instance of the package.
     * @generated
     */
    BasePackage eINSTANCE = org.nitrolith.model.base.impl.BasePackageImpl.init();

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.impl.NamedImpl <em>Named</em>}' class.
     * @see org.nitrolith.model.base.impl.NamedImpl
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getNamed()
     * @generated
     */
    int NAMED = 0;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int NAMED__NAME = 0;

    /**
     * The number of structural features of the '<em>Named</em>' class.
     * @generated
     * @ordered
     */
    int NAMED_FEATURE_COUNT = 1;

    /**
     * The number of operations of the '<em>Named</em>' class.
     * @generated
     * @ordered
     */
    int NAMED_OPERATION_COUNT = 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.impl.DocumentedImpl <em>Documented</em>}' class.
     * @see org.nitrolith.model.base.impl.DocumentedImpl
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getDocumented()
     * @generated
     */
    int DOCUMENTED = 1;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DOCUMENTED__DESCRIPTION = 0;

    /**
     * The number of structural features of the '<em>Documented</em>' class.
     * @generated
     * @ordered
     */
    int DOCUMENTED_FEATURE_COUNT = 1;

    /**
     * The number of operations of the '<em>Documented</em>' class.
     * @generated
     * @ordered
     */
    int DOCUMENTED_OPERATION_COUNT = 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.impl.CitedImpl <em>Cited</em>}' class.
     * @see org.nitrolith.model.base.impl.CitedImpl
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getCited()
     * @generated
     */
    int CITED = 2;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int CITED__SOURCES = 0;

    /**
     * The number of structural features of the '<em>Cited</em>' class.
     * @generated
     * @ordered
     */
    int CITED_FEATURE_COUNT = 1;

    /**
     * The number of operations of the '<em>Cited</em>' class.
     * @generated
     * @ordered
     */
    int CITED_OPERATION_COUNT = 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.impl.SourceImpl <em>Source</em>}' class.
     * @see org.nitrolith.model.base.impl.SourceImpl
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getSource()
     * @generated
     */
    int SOURCE = 3;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SOURCE__DESCRIPTION = DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Citations</b></em>' reference list.
     * @generated
     * @ordered
     */
    int SOURCE__CITATIONS = DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Read In</b></em>' reference.
     * @generated
     * @ordered
     */
    int SOURCE__READ_IN = DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Place</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SOURCE__PLACE = DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Lines</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SOURCE__LINES = DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Quotation</b></em>' attribute.
     * @generated
     * @ordered
     */
    int SOURCE__QUOTATION = DOCUMENTED_FEATURE_COUNT + 4;

    /**
     * The number of structural features of the '<em>Source</em>' class.
     * @generated
     * @ordered
     */
    int SOURCE_FEATURE_COUNT = DOCUMENTED_FEATURE_COUNT + 5;

    /**
     * The number of operations of the '<em>Source</em>' class.
     * @generated
     * @ordered
     */
    int SOURCE_OPERATION_COUNT = DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.impl.CitationImpl <em>Citation</em>}' class.
     * @see org.nitrolith.model.base.impl.CitationImpl
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getCitation()
     * @generated
     */
    int CITATION = 4;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CITATION__DESCRIPTION = DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Key</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CITATION__KEY = DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CITATION__KIND = DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Authors</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int CITATION__AUTHORS = DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Title</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CITATION__TITLE = DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Journal</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CITATION__JOURNAL = DOCUMENTED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Year</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CITATION__YEAR = DOCUMENTED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Volume</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CITATION__VOLUME = DOCUMENTED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Issue</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CITATION__ISSUE = DOCUMENTED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Pages</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CITATION__PAGES = DOCUMENTED_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Doi</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CITATION__DOI = DOCUMENTED_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Named As</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CITATION__NAMED_AS = DOCUMENTED_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Listed At Lines</b></em>' attribute.
     * @generated
     * @ordered
     */
    int CITATION__LISTED_AT_LINES = DOCUMENTED_FEATURE_COUNT + 11;

    /**
     * The number of structural features of the '<em>Citation</em>' class.
     * @generated
     * @ordered
     */
    int CITATION_FEATURE_COUNT = DOCUMENTED_FEATURE_COUNT + 12;

    /**
     * The number of operations of the '<em>Citation</em>' class.
     * @generated
     * @ordered
     */
    int CITATION_OPERATION_COUNT = DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.impl.ArtifactImpl <em>Artifact</em>}' class.
     * @see org.nitrolith.model.base.impl.ArtifactImpl
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getArtifact()
     * @generated
     */
    int ARTIFACT = 5;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARTIFACT__NAME = NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ARTIFACT__DESCRIPTION = NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int ARTIFACT__SOURCES = NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Authors</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int ARTIFACT__AUTHORS = NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Bibliography</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int ARTIFACT__BIBLIOGRAPHY = NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Discrepancies</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int ARTIFACT__DISCREPANCIES = NAMED_FEATURE_COUNT + 4;

    /**
     * The number of structural features of the '<em>Artifact</em>' class.
     * @generated
     * @ordered
     */
    int ARTIFACT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 5;

    /**
     * The number of operations of the '<em>Artifact</em>' class.
     * @generated
     * @ordered
     */
    int ARTIFACT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.impl.DiscrepancyImpl <em>Discrepancy</em>}' class.
     * @see org.nitrolith.model.base.impl.DiscrepancyImpl
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getDiscrepancy()
     * @generated
     */
    int DISCREPANCY = 6;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DISCREPANCY__NAME = NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DISCREPANCY__DESCRIPTION = NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Key</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DISCREPANCY__KEY = NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Concerns</b></em>' reference list.
     * @generated
     * @ordered
     */
    int DISCREPANCY__CONCERNS = NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Quantity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DISCREPANCY__QUANTITY = NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Readings</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int DISCREPANCY__READINGS = NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Used</b></em>' reference.
     * @generated
     * @ordered
     */
    int DISCREPANCY__USED = NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Reason</b></em>' attribute.
     * @generated
     * @ordered
     */
    int DISCREPANCY__REASON = NAMED_FEATURE_COUNT + 6;

    /**
     * The number of structural features of the '<em>Discrepancy</em>' class.
     * @generated
     * @ordered
     */
    int DISCREPANCY_FEATURE_COUNT = NAMED_FEATURE_COUNT + 7;

    /**
     * The number of operations of the '<em>Discrepancy</em>' class.
     * @generated
     * @ordered
     */
    int DISCREPANCY_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.impl.ReadingImpl <em>Reading</em>}' class.
     * @see org.nitrolith.model.base.impl.ReadingImpl
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getReading()
     * @generated
     */
    int READING = 7;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int READING__DESCRIPTION = DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int READING__SOURCES = DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Printed</b></em>' attribute.
     * @generated
     * @ordered
     */
    int READING__PRINTED = DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Value</b></em>' attribute.
     * @generated
     * @ordered
     */
    int READING__VALUE = DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Reading</em>' class.
     * @generated
     * @ordered
     */
    int READING_FEATURE_COUNT = DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The number of operations of the '<em>Reading</em>' class.
     * @generated
     * @ordered
     */
    int READING_OPERATION_COUNT = DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.impl.FileReferenceImpl <em>File Reference</em>}' class.
     * @see org.nitrolith.model.base.impl.FileReferenceImpl
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getFileReference()
     * @generated
     */
    int FILE_REFERENCE = 8;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FILE_REFERENCE__DESCRIPTION = DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Path</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FILE_REFERENCE__PATH = DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sha256</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FILE_REFERENCE__SHA256 = DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Media Type</b></em>' attribute.
     * @generated
     * @ordered
     */
    int FILE_REFERENCE__MEDIA_TYPE = DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>File Reference</em>' class.
     * @generated
     * @ordered
     */
    int FILE_REFERENCE_FEATURE_COUNT = DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The number of operations of the '<em>File Reference</em>' class.
     * @generated
     * @ordered
     */
    int FILE_REFERENCE_OPERATION_COUNT = DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.impl.AttachmentImpl <em>Attachment</em>}' class.
     * @see org.nitrolith.model.base.impl.AttachmentImpl
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getAttachment()
     * @generated
     */
    int ATTACHMENT = 9;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATTACHMENT__NAME = NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATTACHMENT__DESCRIPTION = NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Path</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATTACHMENT__PATH = NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Sha256</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATTACHMENT__SHA256 = NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Media Type</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATTACHMENT__MEDIA_TYPE = NAMED_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Attachment</em>' class.
     * @generated
     * @ordered
     */
    int ATTACHMENT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Attachment</em>' class.
     * @generated
     * @ordered
     */
    int ATTACHMENT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.impl.LinkImpl <em>Link</em>}' class.
     * @see org.nitrolith.model.base.impl.LinkImpl
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getLink()
     * @generated
     */
    int LINK = 10;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LINK__DESCRIPTION = DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Relation</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LINK__RELATION = DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Target</b></em>' reference.
     * @generated
     * @ordered
     */
    int LINK__TARGET = DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Path</b></em>' attribute.
     * @generated
     * @ordered
     */
    int LINK__PATH = DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Link</em>' class.
     * @generated
     * @ordered
     */
    int LINK_FEATURE_COUNT = DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The number of operations of the '<em>Link</em>' class.
     * @generated
     * @ordered
     */
    int LINK_OPERATION_COUNT = DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.impl.AtmosphereImpl <em>Atmosphere</em>}' class.
     * @see org.nitrolith.model.base.impl.AtmosphereImpl
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getAtmosphere()
     * @generated
     */
    int ATMOSPHERE = 11;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATMOSPHERE__DESCRIPTION = DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATMOSPHERE__KIND = DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Gas</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATMOSPHERE__GAS = DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Pressure</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATMOSPHERE__PRESSURE = DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Flow</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATMOSPHERE__FLOW = DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Dew Point</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATMOSPHERE__DEW_POINT = DOCUMENTED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Relative Humidity</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATMOSPHERE__RELATIVE_HUMIDITY = DOCUMENTED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Oxygen</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATMOSPHERE__OXYGEN = DOCUMENTED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Water</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ATMOSPHERE__WATER = DOCUMENTED_FEATURE_COUNT + 7;

    /**
     * The number of structural features of the '<em>Atmosphere</em>' class.
     * @generated
     * @ordered
     */
    int ATMOSPHERE_FEATURE_COUNT = DOCUMENTED_FEATURE_COUNT + 8;

    /**
     * The number of operations of the '<em>Atmosphere</em>' class.
     * @generated
     * @ordered
     */
    int ATMOSPHERE_OPERATION_COUNT = DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.impl.AnalysisResultImpl <em>Analysis Result</em>}' class.
     * @see org.nitrolith.model.base.impl.AnalysisResultImpl
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getAnalysisResult()
     * @generated
     */
    int ANALYSIS_RESULT = 12;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ANALYSIS_RESULT__DESCRIPTION = DOCUMENTED__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Software</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ANALYSIS_RESULT__SOFTWARE = DOCUMENTED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Computed On</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ANALYSIS_RESULT__COMPUTED_ON = DOCUMENTED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Input Sha256</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ANALYSIS_RESULT__INPUT_SHA256 = DOCUMENTED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Converged</b></em>' attribute.
     * @generated
     * @ordered
     */
    int ANALYSIS_RESULT__CONVERGED = DOCUMENTED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Warnings</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int ANALYSIS_RESULT__WARNINGS = DOCUMENTED_FEATURE_COUNT + 4;

    /**
     * The number of structural features of the '<em>Analysis Result</em>' class.
     * @generated
     * @ordered
     */
    int ANALYSIS_RESULT_FEATURE_COUNT = DOCUMENTED_FEATURE_COUNT + 5;

    /**
     * The number of operations of the '<em>Analysis Result</em>' class.
     * @generated
     * @ordered
     */
    int ANALYSIS_RESULT_OPERATION_COUNT = DOCUMENTED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.impl.TargetImpl <em>Target</em>}' class.
     * @see org.nitrolith.model.base.impl.TargetImpl
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getTarget()
     * @generated
     */
    int TARGET = 13;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TARGET__NAME = NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TARGET__DESCRIPTION = NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int TARGET__SOURCES = NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Key</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TARGET__KEY = NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Comparison</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TARGET__COMPARISON = NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Value</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TARGET__VALUE = NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Context</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TARGET__CONTEXT = NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TARGET__KIND = NAMED_FEATURE_COUNT + 6;

    /**
     * The number of structural features of the '<em>Target</em>' class.
     * @generated
     * @ordered
     */
    int TARGET_FEATURE_COUNT = NAMED_FEATURE_COUNT + 7;

    /**
     * The number of operations of the '<em>Target</em>' class.
     * @generated
     * @ordered
     */
    int TARGET_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.PublicationKind <em>Publication Kind</em>}' enum.
     * @see org.nitrolith.model.base.PublicationKind
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getPublicationKind()
     * @generated
     */
    int PUBLICATION_KIND = 14;

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.AtmosphereKind <em>Atmosphere Kind</em>}' enum.
     * @see org.nitrolith.model.base.AtmosphereKind
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getAtmosphereKind()
     * @generated
     */
    int ATMOSPHERE_KIND = 15;

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.Comparison <em>Comparison</em>}' enum.
     * @see org.nitrolith.model.base.Comparison
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getComparison()
     * @generated
     */
    int COMPARISON = 16;

    /**
     * The meta object id for the '{@link org.nitrolith.model.base.TargetKind <em>Target Kind</em>}' enum.
     * @see org.nitrolith.model.base.TargetKind
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getTargetKind()
     * @generated
     */
    int TARGET_KIND = 17;

    /**
     * The meta object id for the '<em>Quantity</em>' data type.
     * @see org.nitrolith.units.Quantity
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getQuantity()
     * @generated
     */
    int QUANTITY = 18;

    /**
     * The meta object id for the '<em>Formula</em>' data type.
     * @see org.nitrolith.chemistry.Formula
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getFormula()
     * @generated
     */
    int FORMULA = 19;

    /**
     * The meta object id for the '<em>Date</em>' data type.
     * @see java.time.LocalDate
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getDate()
     * @generated
     */
    int DATE = 20;

    /**
     * The meta object id for the '<em>Date Time</em>' data type.
     * @see java.time.OffsetDateTime
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getDateTime()
     * @generated
     */
    int DATE_TIME = 21;

    /**
     * The meta object id for the '<em>Relative Path</em>' data type.
     * @see java.lang.String
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getRelativePath()
     * @generated
     */
    int RELATIVE_PATH = 22;

    /**
     * The meta object id for the '<em>Sha256</em>' data type.
     * @see java.lang.String
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getSha256()
     * @generated
     */
    int SHA256 = 23;

    /**
     * The meta object id for the '<em>Markdown</em>' data type.
     * @see java.lang.String
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getMarkdown()
     * @generated
     */
    int MARKDOWN = 24;

    /**
     * The meta object id for the '<em>Number List</em>' data type.
     * @see org.nitrolith.model.values.NumberList
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getNumberList()
     * @generated
     */
    int NUMBER_LIST = 25;

    /**
     * The meta object id for the '<em>Index Set</em>' data type.
     * @see org.nitrolith.model.values.IndexSet
     * @see org.nitrolith.model.base.impl.BasePackageImpl#getIndexSet()
     * @generated
     */
    int INDEX_SET = 26;


    /**
     * Returns the meta object for class '{@link org.nitrolith.model.base.Named <em>Named</em>}'.
     * @return the meta object for class '<em>Named</em>'.
     * @see org.nitrolith.model.base.Named
     * @generated
     */
    EClass getNamed();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Named#getName <em>Name</em>}'.
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.nitrolith.model.base.Named#getName()
     * @see #getNamed()
     * @generated
     */
    EAttribute getNamed_Name();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.base.Documented <em>Documented</em>}'.
     * @return the meta object for class '<em>Documented</em>'.
     * @see org.nitrolith.model.base.Documented
     * @generated
     */
    EClass getDocumented();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Documented#getDescription <em>Description</em>}'.
     * @return the meta object for the attribute '<em>Description</em>'.
     * @see org.nitrolith.model.base.Documented#getDescription()
     * @see #getDocumented()
     * @generated
     */
    EAttribute getDocumented_Description();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.base.Cited <em>Cited</em>}'.
     * @return the meta object for class '<em>Cited</em>'.
     * @see org.nitrolith.model.base.Cited
     * @generated
     */
    EClass getCited();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.base.Cited#getSources <em>Sources</em>}'.
     * @return the meta object for the containment reference list '<em>Sources</em>'.
     * @see org.nitrolith.model.base.Cited#getSources()
     * @see #getCited()
     * @generated
     */
    EReference getCited_Sources();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.base.Source <em>Source</em>}'.
     * @return the meta object for class '<em>Source</em>'.
     * @see org.nitrolith.model.base.Source
     * @generated
     */
    EClass getSource();

    /**
     * Returns the meta object for the reference list '{@link org.nitrolith.model.base.Source#getCitations <em>Citations</em>}'.
     * @return the meta object for the reference list '<em>Citations</em>'.
     * @see org.nitrolith.model.base.Source#getCitations()
     * @see #getSource()
     * @generated
     */
    EReference getSource_Citations();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.base.Source#getReadIn <em>Read In</em>}'.
     * @return the meta object for the reference '<em>Read In</em>'.
     * @see org.nitrolith.model.base.Source#getReadIn()
     * @see #getSource()
     * @generated
     */
    EReference getSource_ReadIn();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Source#getPlace <em>Place</em>}'.
     * @return the meta object for the attribute '<em>Place</em>'.
     * @see org.nitrolith.model.base.Source#getPlace()
     * @see #getSource()
     * @generated
     */
    EAttribute getSource_Place();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Source#getLines <em>Lines</em>}'.
     * @return the meta object for the attribute '<em>Lines</em>'.
     * @see org.nitrolith.model.base.Source#getLines()
     * @see #getSource()
     * @generated
     */
    EAttribute getSource_Lines();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Source#getQuotation <em>Quotation</em>}'.
     * @return the meta object for the attribute '<em>Quotation</em>'.
     * @see org.nitrolith.model.base.Source#getQuotation()
     * @see #getSource()
     * @generated
     */
    EAttribute getSource_Quotation();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.base.Citation <em>Citation</em>}'.
     * @return the meta object for class '<em>Citation</em>'.
     * @see org.nitrolith.model.base.Citation
     * @generated
     */
    EClass getCitation();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Citation#getKey <em>Key</em>}'.
     * @return the meta object for the attribute '<em>Key</em>'.
     * @see org.nitrolith.model.base.Citation#getKey()
     * @see #getCitation()
     * @generated
     */
    EAttribute getCitation_Key();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Citation#getKind <em>Kind</em>}'.
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.nitrolith.model.base.Citation#getKind()
     * @see #getCitation()
     * @generated
     */
    EAttribute getCitation_Kind();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.base.Citation#getAuthors <em>Authors</em>}'.
     * @return the meta object for the attribute list '<em>Authors</em>'.
     * @see org.nitrolith.model.base.Citation#getAuthors()
     * @see #getCitation()
     * @generated
     */
    EAttribute getCitation_Authors();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Citation#getTitle <em>Title</em>}'.
     * @return the meta object for the attribute '<em>Title</em>'.
     * @see org.nitrolith.model.base.Citation#getTitle()
     * @see #getCitation()
     * @generated
     */
    EAttribute getCitation_Title();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Citation#getJournal <em>Journal</em>}'.
     * @return the meta object for the attribute '<em>Journal</em>'.
     * @see org.nitrolith.model.base.Citation#getJournal()
     * @see #getCitation()
     * @generated
     */
    EAttribute getCitation_Journal();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Citation#getYear <em>Year</em>}'.
     * @return the meta object for the attribute '<em>Year</em>'.
     * @see org.nitrolith.model.base.Citation#getYear()
     * @see #getCitation()
     * @generated
     */
    EAttribute getCitation_Year();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Citation#getVolume <em>Volume</em>}'.
     * @return the meta object for the attribute '<em>Volume</em>'.
     * @see org.nitrolith.model.base.Citation#getVolume()
     * @see #getCitation()
     * @generated
     */
    EAttribute getCitation_Volume();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Citation#getIssue <em>Issue</em>}'.
     * @return the meta object for the attribute '<em>Issue</em>'.
     * @see org.nitrolith.model.base.Citation#getIssue()
     * @see #getCitation()
     * @generated
     */
    EAttribute getCitation_Issue();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Citation#getPages <em>Pages</em>}'.
     * @return the meta object for the attribute '<em>Pages</em>'.
     * @see org.nitrolith.model.base.Citation#getPages()
     * @see #getCitation()
     * @generated
     */
    EAttribute getCitation_Pages();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Citation#getDoi <em>Doi</em>}'.
     * @return the meta object for the attribute '<em>Doi</em>'.
     * @see org.nitrolith.model.base.Citation#getDoi()
     * @see #getCitation()
     * @generated
     */
    EAttribute getCitation_Doi();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Citation#getNamedAs <em>Named As</em>}'.
     * @return the meta object for the attribute '<em>Named As</em>'.
     * @see org.nitrolith.model.base.Citation#getNamedAs()
     * @see #getCitation()
     * @generated
     */
    EAttribute getCitation_NamedAs();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Citation#getListedAtLines <em>Listed At Lines</em>}'.
     * @return the meta object for the attribute '<em>Listed At Lines</em>'.
     * @see org.nitrolith.model.base.Citation#getListedAtLines()
     * @see #getCitation()
     * @generated
     */
    EAttribute getCitation_ListedAtLines();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.base.Artifact <em>Artifact</em>}'.
     * @return the meta object for class '<em>Artifact</em>'.
     * @see org.nitrolith.model.base.Artifact
     * @generated
     */
    EClass getArtifact();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.base.Artifact#getAuthors <em>Authors</em>}'.
     * @return the meta object for the attribute list '<em>Authors</em>'.
     * @see org.nitrolith.model.base.Artifact#getAuthors()
     * @see #getArtifact()
     * @generated
     */
    EAttribute getArtifact_Authors();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.base.Artifact#getBibliography <em>Bibliography</em>}'.
     * @return the meta object for the containment reference list '<em>Bibliography</em>'.
     * @see org.nitrolith.model.base.Artifact#getBibliography()
     * @see #getArtifact()
     * @generated
     */
    EReference getArtifact_Bibliography();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.base.Artifact#getDiscrepancies <em>Discrepancies</em>}'.
     * @return the meta object for the containment reference list '<em>Discrepancies</em>'.
     * @see org.nitrolith.model.base.Artifact#getDiscrepancies()
     * @see #getArtifact()
     * @generated
     */
    EReference getArtifact_Discrepancies();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.base.Discrepancy <em>Discrepancy</em>}'.
     * @return the meta object for class '<em>Discrepancy</em>'.
     * @see org.nitrolith.model.base.Discrepancy
     * @generated
     */
    EClass getDiscrepancy();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Discrepancy#getKey <em>Key</em>}'.
     * @return the meta object for the attribute '<em>Key</em>'.
     * @see org.nitrolith.model.base.Discrepancy#getKey()
     * @see #getDiscrepancy()
     * @generated
     */
    EAttribute getDiscrepancy_Key();

    /**
     * Returns the meta object for the reference list '{@link org.nitrolith.model.base.Discrepancy#getConcerns <em>Concerns</em>}'.
     * @return the meta object for the reference list '<em>Concerns</em>'.
     * @see org.nitrolith.model.base.Discrepancy#getConcerns()
     * @see #getDiscrepancy()
     * @generated
     */
    EReference getDiscrepancy_Concerns();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Discrepancy#getQuantity <em>Quantity</em>}'.
     * @return the meta object for the attribute '<em>Quantity</em>'.
     * @see org.nitrolith.model.base.Discrepancy#getQuantity()
     * @see #getDiscrepancy()
     * @generated
     */
    EAttribute getDiscrepancy_Quantity();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.base.Discrepancy#getReadings <em>Readings</em>}'.
     * @return the meta object for the containment reference list '<em>Readings</em>'.
     * @see org.nitrolith.model.base.Discrepancy#getReadings()
     * @see #getDiscrepancy()
     * @generated
     */
    EReference getDiscrepancy_Readings();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.base.Discrepancy#getUsed <em>Used</em>}'.
     * @return the meta object for the reference '<em>Used</em>'.
     * @see org.nitrolith.model.base.Discrepancy#getUsed()
     * @see #getDiscrepancy()
     * @generated
     */
    EReference getDiscrepancy_Used();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Discrepancy#getReason <em>Reason</em>}'.
     * @return the meta object for the attribute '<em>Reason</em>'.
     * @see org.nitrolith.model.base.Discrepancy#getReason()
     * @see #getDiscrepancy()
     * @generated
     */
    EAttribute getDiscrepancy_Reason();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.base.Reading <em>Reading</em>}'.
     * @return the meta object for class '<em>Reading</em>'.
     * @see org.nitrolith.model.base.Reading
     * @generated
     */
    EClass getReading();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Reading#getPrinted <em>Printed</em>}'.
     * @return the meta object for the attribute '<em>Printed</em>'.
     * @see org.nitrolith.model.base.Reading#getPrinted()
     * @see #getReading()
     * @generated
     */
    EAttribute getReading_Printed();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Reading#getValue <em>Value</em>}'.
     * @return the meta object for the attribute '<em>Value</em>'.
     * @see org.nitrolith.model.base.Reading#getValue()
     * @see #getReading()
     * @generated
     */
    EAttribute getReading_Value();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.base.FileReference <em>File Reference</em>}'.
     * @return the meta object for class '<em>File Reference</em>'.
     * @see org.nitrolith.model.base.FileReference
     * @generated
     */
    EClass getFileReference();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.FileReference#getPath <em>Path</em>}'.
     * @return the meta object for the attribute '<em>Path</em>'.
     * @see org.nitrolith.model.base.FileReference#getPath()
     * @see #getFileReference()
     * @generated
     */
    EAttribute getFileReference_Path();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.FileReference#getSha256 <em>Sha256</em>}'.
     * @return the meta object for the attribute '<em>Sha256</em>'.
     * @see org.nitrolith.model.base.FileReference#getSha256()
     * @see #getFileReference()
     * @generated
     */
    EAttribute getFileReference_Sha256();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.FileReference#getMediaType <em>Media Type</em>}'.
     * @return the meta object for the attribute '<em>Media Type</em>'.
     * @see org.nitrolith.model.base.FileReference#getMediaType()
     * @see #getFileReference()
     * @generated
     */
    EAttribute getFileReference_MediaType();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.base.Attachment <em>Attachment</em>}'.
     * @return the meta object for class '<em>Attachment</em>'.
     * @see org.nitrolith.model.base.Attachment
     * @generated
     */
    EClass getAttachment();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.base.Link <em>Link</em>}'.
     * @return the meta object for class '<em>Link</em>'.
     * @see org.nitrolith.model.base.Link
     * @generated
     */
    EClass getLink();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Link#getRelation <em>Relation</em>}'.
     * @return the meta object for the attribute '<em>Relation</em>'.
     * @see org.nitrolith.model.base.Link#getRelation()
     * @see #getLink()
     * @generated
     */
    EAttribute getLink_Relation();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.base.Link#getTarget <em>Target</em>}'.
     * @return the meta object for the reference '<em>Target</em>'.
     * @see org.nitrolith.model.base.Link#getTarget()
     * @see #getLink()
     * @generated
     */
    EReference getLink_Target();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Link#getPath <em>Path</em>}'.
     * @return the meta object for the attribute '<em>Path</em>'.
     * @see org.nitrolith.model.base.Link#getPath()
     * @see #getLink()
     * @generated
     */
    EAttribute getLink_Path();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.base.Atmosphere <em>Atmosphere</em>}'.
     * @return the meta object for class '<em>Atmosphere</em>'.
     * @see org.nitrolith.model.base.Atmosphere
     * @generated
     */
    EClass getAtmosphere();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Atmosphere#getKind <em>Kind</em>}'.
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.nitrolith.model.base.Atmosphere#getKind()
     * @see #getAtmosphere()
     * @generated
     */
    EAttribute getAtmosphere_Kind();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Atmosphere#getGas <em>Gas</em>}'.
     * @return the meta object for the attribute '<em>Gas</em>'.
     * @see org.nitrolith.model.base.Atmosphere#getGas()
     * @see #getAtmosphere()
     * @generated
     */
    EAttribute getAtmosphere_Gas();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Atmosphere#getPressure <em>Pressure</em>}'.
     * @return the meta object for the attribute '<em>Pressure</em>'.
     * @see org.nitrolith.model.base.Atmosphere#getPressure()
     * @see #getAtmosphere()
     * @generated
     */
    EAttribute getAtmosphere_Pressure();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Atmosphere#getFlow <em>Flow</em>}'.
     * @return the meta object for the attribute '<em>Flow</em>'.
     * @see org.nitrolith.model.base.Atmosphere#getFlow()
     * @see #getAtmosphere()
     * @generated
     */
    EAttribute getAtmosphere_Flow();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Atmosphere#getDewPoint <em>Dew Point</em>}'.
     * @return the meta object for the attribute '<em>Dew Point</em>'.
     * @see org.nitrolith.model.base.Atmosphere#getDewPoint()
     * @see #getAtmosphere()
     * @generated
     */
    EAttribute getAtmosphere_DewPoint();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Atmosphere#getRelativeHumidity <em>Relative Humidity</em>}'.
     * @return the meta object for the attribute '<em>Relative Humidity</em>'.
     * @see org.nitrolith.model.base.Atmosphere#getRelativeHumidity()
     * @see #getAtmosphere()
     * @generated
     */
    EAttribute getAtmosphere_RelativeHumidity();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Atmosphere#getOxygen <em>Oxygen</em>}'.
     * @return the meta object for the attribute '<em>Oxygen</em>'.
     * @see org.nitrolith.model.base.Atmosphere#getOxygen()
     * @see #getAtmosphere()
     * @generated
     */
    EAttribute getAtmosphere_Oxygen();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Atmosphere#getWater <em>Water</em>}'.
     * @return the meta object for the attribute '<em>Water</em>'.
     * @see org.nitrolith.model.base.Atmosphere#getWater()
     * @see #getAtmosphere()
     * @generated
     */
    EAttribute getAtmosphere_Water();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.base.AnalysisResult <em>Analysis Result</em>}'.
     * @return the meta object for class '<em>Analysis Result</em>'.
     * @see org.nitrolith.model.base.AnalysisResult
     * @generated
     */
    EClass getAnalysisResult();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.AnalysisResult#getSoftware <em>Software</em>}'.
     * @return the meta object for the attribute '<em>Software</em>'.
     * @see org.nitrolith.model.base.AnalysisResult#getSoftware()
     * @see #getAnalysisResult()
     * @generated
     */
    EAttribute getAnalysisResult_Software();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.AnalysisResult#getComputedOn <em>Computed On</em>}'.
     * @return the meta object for the attribute '<em>Computed On</em>'.
     * @see org.nitrolith.model.base.AnalysisResult#getComputedOn()
     * @see #getAnalysisResult()
     * @generated
     */
    EAttribute getAnalysisResult_ComputedOn();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.AnalysisResult#getInputSha256 <em>Input Sha256</em>}'.
     * @return the meta object for the attribute '<em>Input Sha256</em>'.
     * @see org.nitrolith.model.base.AnalysisResult#getInputSha256()
     * @see #getAnalysisResult()
     * @generated
     */
    EAttribute getAnalysisResult_InputSha256();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.AnalysisResult#isConverged <em>Converged</em>}'.
     * @return the meta object for the attribute '<em>Converged</em>'.
     * @see org.nitrolith.model.base.AnalysisResult#isConverged()
     * @see #getAnalysisResult()
     * @generated
     */
    EAttribute getAnalysisResult_Converged();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.base.AnalysisResult#getWarnings <em>Warnings</em>}'.
     * @return the meta object for the attribute list '<em>Warnings</em>'.
     * @see org.nitrolith.model.base.AnalysisResult#getWarnings()
     * @see #getAnalysisResult()
     * @generated
     */
    EAttribute getAnalysisResult_Warnings();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.base.Target <em>Target</em>}'.
     * @return the meta object for class '<em>Target</em>'.
     * @see org.nitrolith.model.base.Target
     * @generated
     */
    EClass getTarget();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Target#getKey <em>Key</em>}'.
     * @return the meta object for the attribute '<em>Key</em>'.
     * @see org.nitrolith.model.base.Target#getKey()
     * @see #getTarget()
     * @generated
     */
    EAttribute getTarget_Key();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Target#getComparison <em>Comparison</em>}'.
     * @return the meta object for the attribute '<em>Comparison</em>'.
     * @see org.nitrolith.model.base.Target#getComparison()
     * @see #getTarget()
     * @generated
     */
    EAttribute getTarget_Comparison();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Target#getValue <em>Value</em>}'.
     * @return the meta object for the attribute '<em>Value</em>'.
     * @see org.nitrolith.model.base.Target#getValue()
     * @see #getTarget()
     * @generated
     */
    EAttribute getTarget_Value();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Target#getContext <em>Context</em>}'.
     * @return the meta object for the attribute '<em>Context</em>'.
     * @see org.nitrolith.model.base.Target#getContext()
     * @see #getTarget()
     * @generated
     */
    EAttribute getTarget_Context();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.base.Target#getKind <em>Kind</em>}'.
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.nitrolith.model.base.Target#getKind()
     * @see #getTarget()
     * @generated
     */
    EAttribute getTarget_Kind();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.base.PublicationKind <em>Publication Kind</em>}'.
     * @return the meta object for enum '<em>Publication Kind</em>'.
     * @see org.nitrolith.model.base.PublicationKind
     * @generated
     */
    EEnum getPublicationKind();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.base.AtmosphereKind <em>Atmosphere Kind</em>}'.
     * @return the meta object for enum '<em>Atmosphere Kind</em>'.
     * @see org.nitrolith.model.base.AtmosphereKind
     * @generated
     */
    EEnum getAtmosphereKind();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.base.Comparison <em>Comparison</em>}'.
     * @return the meta object for enum '<em>Comparison</em>'.
     * @see org.nitrolith.model.base.Comparison
     * @generated
     */
    EEnum getComparison();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.base.TargetKind <em>Target Kind</em>}'.
     * @return the meta object for enum '<em>Target Kind</em>'.
     * @see org.nitrolith.model.base.TargetKind
     * @generated
     */
    EEnum getTargetKind();

    /**
     * Returns the meta object for data type '{@link org.nitrolith.units.Quantity <em>Quantity</em>}'.
     * A measured or calculated value with its unit: one value or a closed range, where known a standard uncertainty and a qualifier such as < or ~. Stored as text, for example 2.14E-3 S/cm.
     * @return the meta object for data type '<em>Quantity</em>'.
     * @see org.nitrolith.units.Quantity
     * @model instanceClass="org.nitrolith.units.Quantity"
     * @generated
     */
    EDataType getQuantity();

    /**
     * Returns the meta object for data type '{@link org.nitrolith.chemistry.Formula <em>Formula</em>}'.
     * A chemical composition as it is written, for example Li9N2Cl3, Li8.60(5)N1.911(5)Cl2.867(5) or Li7N2I-0.5LiOH.
     * @return the meta object for data type '<em>Formula</em>'.
     * @see org.nitrolith.chemistry.Formula
     * @model instanceClass="org.nitrolith.chemistry.Formula"
     * @generated
     */
    EDataType getFormula();

    /**
     * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
     * A calendar day in ISO form, for example 2025-03-14.
     * @return the meta object for data type '<em>Date</em>'.
     * @see java.time.LocalDate
     * @model instanceClass="java.time.LocalDate"
     * @generated
     */
    EDataType getDate();

    /**
     * Returns the meta object for data type '{@link java.time.OffsetDateTime <em>Date Time</em>}'.
     * A date and time with its offset from UTC in ISO form, for example 2025-03-14T09:30+01:00.
     * @return the meta object for data type '<em>Date Time</em>'.
     * @see java.time.OffsetDateTime
     * @model instanceClass="java.time.OffsetDateTime"
     * @generated
     */
    EDataType getDateTime();

    /**
     * Returns the meta object for data type '{@link java.lang.String <em>Relative Path</em>}'.
     * The path of a file relative to the model's own file, with forward slashes, for example data/spectrum-25C.mpt.
     * @return the meta object for data type '<em>Relative Path</em>'.
     * @see java.lang.String
     * @model instanceClass="java.lang.String"
     * @generated
     */
    EDataType getRelativePath();

    /**
     * Returns the meta object for data type '{@link java.lang.String <em>Sha256</em>}'.
     * The SHA-256 checksum of a file's content as 64 hexadecimal digits.
     * @return the meta object for data type '<em>Sha256</em>'.
     * @see java.lang.String
     * @model instanceClass="java.lang.String"
     * @generated
     */
    EDataType getSha256();

    /**
     * Returns the meta object for data type '{@link java.lang.String <em>Markdown</em>}'.
     * Text with headings, lists, links and tables in Markdown.
     * @return the meta object for data type '<em>Markdown</em>'.
     * @see java.lang.String
     * @model instanceClass="java.lang.String"
     * @generated
     */
    EDataType getMarkdown();

    /**
     * Returns the meta object for data type '{@link org.nitrolith.model.values.NumberList <em>Number List</em>}'.
     * Numbers in a fixed order, stored as one text separated by blanks; the unit is that of the feature.
     * @return the meta object for data type '<em>Number List</em>'.
     * @see org.nitrolith.model.values.NumberList
     * @model instanceClass="org.nitrolith.model.values.NumberList"
     * @generated
     */
    EDataType getNumberList();

    /**
     * Returns the meta object for data type '{@link org.nitrolith.model.values.IndexSet <em>Index Set</em>}'.
     * Positions in a series of points counted from 0, stored as a short text such as 0-3,57.
     * @return the meta object for data type '<em>Index Set</em>'.
     * @see org.nitrolith.model.values.IndexSet
     * @model instanceClass="org.nitrolith.model.values.IndexSet"
     * @generated
     */
    EDataType getIndexSet();

    /**
     * Returns the factory that creates the instances of the model.
     * @return the factory that creates the instances of the model.
     * @generated
     */
    BaseFactory getBaseFactory();

    /**
     * Defines literals for the meta objects that represent
     * <ul>
     *   <li>each class,</li>
     *   <li>each feature of each class,</li>
     *   <li>each operation of each class,</li>
     *   <li>each enum,</li>
     *   <li>and each data type</li>
     * </ul>
     * @generated
     */
    interface Literals
    {
        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.impl.NamedImpl <em>Named</em>}' class.
         * @see org.nitrolith.model.base.impl.NamedImpl
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getNamed()
         * @generated
         */
        EClass NAMED = eINSTANCE.getNamed();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * @generated
         */
        EAttribute NAMED__NAME = eINSTANCE.getNamed_Name();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.impl.DocumentedImpl <em>Documented</em>}' class.
         * @see org.nitrolith.model.base.impl.DocumentedImpl
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getDocumented()
         * @generated
         */
        EClass DOCUMENTED = eINSTANCE.getDocumented();

        /**
         * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
         * @generated
         */
        EAttribute DOCUMENTED__DESCRIPTION = eINSTANCE.getDocumented_Description();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.impl.CitedImpl <em>Cited</em>}' class.
         * @see org.nitrolith.model.base.impl.CitedImpl
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getCited()
         * @generated
         */
        EClass CITED = eINSTANCE.getCited();

        /**
         * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
         * @generated
         */
        EReference CITED__SOURCES = eINSTANCE.getCited_Sources();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.impl.SourceImpl <em>Source</em>}' class.
         * @see org.nitrolith.model.base.impl.SourceImpl
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getSource()
         * @generated
         */
        EClass SOURCE = eINSTANCE.getSource();

        /**
         * The meta object literal for the '<em><b>Citations</b></em>' reference list feature.
         * @generated
         */
        EReference SOURCE__CITATIONS = eINSTANCE.getSource_Citations();

        /**
         * The meta object literal for the '<em><b>Read In</b></em>' reference feature.
         * @generated
         */
        EReference SOURCE__READ_IN = eINSTANCE.getSource_ReadIn();

        /**
         * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
         * @generated
         */
        EAttribute SOURCE__PLACE = eINSTANCE.getSource_Place();

        /**
         * The meta object literal for the '<em><b>Lines</b></em>' attribute feature.
         * @generated
         */
        EAttribute SOURCE__LINES = eINSTANCE.getSource_Lines();

        /**
         * The meta object literal for the '<em><b>Quotation</b></em>' attribute feature.
         * @generated
         */
        EAttribute SOURCE__QUOTATION = eINSTANCE.getSource_Quotation();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.impl.CitationImpl <em>Citation</em>}' class.
         * @see org.nitrolith.model.base.impl.CitationImpl
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getCitation()
         * @generated
         */
        EClass CITATION = eINSTANCE.getCitation();

        /**
         * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
         * @generated
         */
        EAttribute CITATION__KEY = eINSTANCE.getCitation_Key();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * @generated
         */
        EAttribute CITATION__KIND = eINSTANCE.getCitation_Kind();

        /**
         * The meta object literal for the '<em><b>Authors</b></em>' attribute list feature.
         * @generated
         */
        EAttribute CITATION__AUTHORS = eINSTANCE.getCitation_Authors();

        /**
         * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
         * @generated
         */
        EAttribute CITATION__TITLE = eINSTANCE.getCitation_Title();

        /**
         * The meta object literal for the '<em><b>Journal</b></em>' attribute feature.
         * @generated
         */
        EAttribute CITATION__JOURNAL = eINSTANCE.getCitation_Journal();

        /**
         * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
         * @generated
         */
        EAttribute CITATION__YEAR = eINSTANCE.getCitation_Year();

        /**
         * The meta object literal for the '<em><b>Volume</b></em>' attribute feature.
         * @generated
         */
        EAttribute CITATION__VOLUME = eINSTANCE.getCitation_Volume();

        /**
         * The meta object literal for the '<em><b>Issue</b></em>' attribute feature.
         * @generated
         */
        EAttribute CITATION__ISSUE = eINSTANCE.getCitation_Issue();

        /**
         * The meta object literal for the '<em><b>Pages</b></em>' attribute feature.
         * @generated
         */
        EAttribute CITATION__PAGES = eINSTANCE.getCitation_Pages();

        /**
         * The meta object literal for the '<em><b>Doi</b></em>' attribute feature.
         * @generated
         */
        EAttribute CITATION__DOI = eINSTANCE.getCitation_Doi();

        /**
         * The meta object literal for the '<em><b>Named As</b></em>' attribute feature.
         * @generated
         */
        EAttribute CITATION__NAMED_AS = eINSTANCE.getCitation_NamedAs();

        /**
         * The meta object literal for the '<em><b>Listed At Lines</b></em>' attribute feature.
         * @generated
         */
        EAttribute CITATION__LISTED_AT_LINES = eINSTANCE.getCitation_ListedAtLines();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.impl.ArtifactImpl <em>Artifact</em>}' class.
         * @see org.nitrolith.model.base.impl.ArtifactImpl
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getArtifact()
         * @generated
         */
        EClass ARTIFACT = eINSTANCE.getArtifact();

        /**
         * The meta object literal for the '<em><b>Authors</b></em>' attribute list feature.
         * @generated
         */
        EAttribute ARTIFACT__AUTHORS = eINSTANCE.getArtifact_Authors();

        /**
         * The meta object literal for the '<em><b>Bibliography</b></em>' containment reference list feature.
         * @generated
         */
        EReference ARTIFACT__BIBLIOGRAPHY = eINSTANCE.getArtifact_Bibliography();

        /**
         * The meta object literal for the '<em><b>Discrepancies</b></em>' containment reference list feature.
         * @generated
         */
        EReference ARTIFACT__DISCREPANCIES = eINSTANCE.getArtifact_Discrepancies();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.impl.DiscrepancyImpl <em>Discrepancy</em>}' class.
         * @see org.nitrolith.model.base.impl.DiscrepancyImpl
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getDiscrepancy()
         * @generated
         */
        EClass DISCREPANCY = eINSTANCE.getDiscrepancy();

        /**
         * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
         * @generated
         */
        EAttribute DISCREPANCY__KEY = eINSTANCE.getDiscrepancy_Key();

        /**
         * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
         * @generated
         */
        EReference DISCREPANCY__CONCERNS = eINSTANCE.getDiscrepancy_Concerns();

        /**
         * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
         * @generated
         */
        EAttribute DISCREPANCY__QUANTITY = eINSTANCE.getDiscrepancy_Quantity();

        /**
         * The meta object literal for the '<em><b>Readings</b></em>' containment reference list feature.
         * @generated
         */
        EReference DISCREPANCY__READINGS = eINSTANCE.getDiscrepancy_Readings();

        /**
         * The meta object literal for the '<em><b>Used</b></em>' reference feature.
         * @generated
         */
        EReference DISCREPANCY__USED = eINSTANCE.getDiscrepancy_Used();

        /**
         * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
         * @generated
         */
        EAttribute DISCREPANCY__REASON = eINSTANCE.getDiscrepancy_Reason();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.impl.ReadingImpl <em>Reading</em>}' class.
         * @see org.nitrolith.model.base.impl.ReadingImpl
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getReading()
         * @generated
         */
        EClass READING = eINSTANCE.getReading();

        /**
         * The meta object literal for the '<em><b>Printed</b></em>' attribute feature.
         * @generated
         */
        EAttribute READING__PRINTED = eINSTANCE.getReading_Printed();

        /**
         * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
         * @generated
         */
        EAttribute READING__VALUE = eINSTANCE.getReading_Value();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.impl.FileReferenceImpl <em>File Reference</em>}' class.
         * @see org.nitrolith.model.base.impl.FileReferenceImpl
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getFileReference()
         * @generated
         */
        EClass FILE_REFERENCE = eINSTANCE.getFileReference();

        /**
         * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
         * @generated
         */
        EAttribute FILE_REFERENCE__PATH = eINSTANCE.getFileReference_Path();

        /**
         * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
         * @generated
         */
        EAttribute FILE_REFERENCE__SHA256 = eINSTANCE.getFileReference_Sha256();

        /**
         * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
         * @generated
         */
        EAttribute FILE_REFERENCE__MEDIA_TYPE = eINSTANCE.getFileReference_MediaType();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.impl.AttachmentImpl <em>Attachment</em>}' class.
         * @see org.nitrolith.model.base.impl.AttachmentImpl
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getAttachment()
         * @generated
         */
        EClass ATTACHMENT = eINSTANCE.getAttachment();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.impl.LinkImpl <em>Link</em>}' class.
         * @see org.nitrolith.model.base.impl.LinkImpl
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getLink()
         * @generated
         */
        EClass LINK = eINSTANCE.getLink();

        /**
         * The meta object literal for the '<em><b>Relation</b></em>' attribute feature.
         * @generated
         */
        EAttribute LINK__RELATION = eINSTANCE.getLink_Relation();

        /**
         * The meta object literal for the '<em><b>Target</b></em>' reference feature.
         * @generated
         */
        EReference LINK__TARGET = eINSTANCE.getLink_Target();

        /**
         * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
         * @generated
         */
        EAttribute LINK__PATH = eINSTANCE.getLink_Path();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.impl.AtmosphereImpl <em>Atmosphere</em>}' class.
         * @see org.nitrolith.model.base.impl.AtmosphereImpl
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getAtmosphere()
         * @generated
         */
        EClass ATMOSPHERE = eINSTANCE.getAtmosphere();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * @generated
         */
        EAttribute ATMOSPHERE__KIND = eINSTANCE.getAtmosphere_Kind();

        /**
         * The meta object literal for the '<em><b>Gas</b></em>' attribute feature.
         * @generated
         */
        EAttribute ATMOSPHERE__GAS = eINSTANCE.getAtmosphere_Gas();

        /**
         * The meta object literal for the '<em><b>Pressure</b></em>' attribute feature.
         * @generated
         */
        EAttribute ATMOSPHERE__PRESSURE = eINSTANCE.getAtmosphere_Pressure();

        /**
         * The meta object literal for the '<em><b>Flow</b></em>' attribute feature.
         * @generated
         */
        EAttribute ATMOSPHERE__FLOW = eINSTANCE.getAtmosphere_Flow();

        /**
         * The meta object literal for the '<em><b>Dew Point</b></em>' attribute feature.
         * @generated
         */
        EAttribute ATMOSPHERE__DEW_POINT = eINSTANCE.getAtmosphere_DewPoint();

        /**
         * The meta object literal for the '<em><b>Relative Humidity</b></em>' attribute feature.
         * @generated
         */
        EAttribute ATMOSPHERE__RELATIVE_HUMIDITY = eINSTANCE.getAtmosphere_RelativeHumidity();

        /**
         * The meta object literal for the '<em><b>Oxygen</b></em>' attribute feature.
         * @generated
         */
        EAttribute ATMOSPHERE__OXYGEN = eINSTANCE.getAtmosphere_Oxygen();

        /**
         * The meta object literal for the '<em><b>Water</b></em>' attribute feature.
         * @generated
         */
        EAttribute ATMOSPHERE__WATER = eINSTANCE.getAtmosphere_Water();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.impl.AnalysisResultImpl <em>Analysis Result</em>}' class.
         * @see org.nitrolith.model.base.impl.AnalysisResultImpl
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getAnalysisResult()
         * @generated
         */
        EClass ANALYSIS_RESULT = eINSTANCE.getAnalysisResult();

        /**
         * The meta object literal for the '<em><b>Software</b></em>' attribute feature.
         * @generated
         */
        EAttribute ANALYSIS_RESULT__SOFTWARE = eINSTANCE.getAnalysisResult_Software();

        /**
         * The meta object literal for the '<em><b>Computed On</b></em>' attribute feature.
         * @generated
         */
        EAttribute ANALYSIS_RESULT__COMPUTED_ON = eINSTANCE.getAnalysisResult_ComputedOn();

        /**
         * The meta object literal for the '<em><b>Input Sha256</b></em>' attribute feature.
         * @generated
         */
        EAttribute ANALYSIS_RESULT__INPUT_SHA256 = eINSTANCE.getAnalysisResult_InputSha256();

        /**
         * The meta object literal for the '<em><b>Converged</b></em>' attribute feature.
         * @generated
         */
        EAttribute ANALYSIS_RESULT__CONVERGED = eINSTANCE.getAnalysisResult_Converged();

        /**
         * The meta object literal for the '<em><b>Warnings</b></em>' attribute list feature.
         * @generated
         */
        EAttribute ANALYSIS_RESULT__WARNINGS = eINSTANCE.getAnalysisResult_Warnings();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.impl.TargetImpl <em>Target</em>}' class.
         * @see org.nitrolith.model.base.impl.TargetImpl
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getTarget()
         * @generated
         */
        EClass TARGET = eINSTANCE.getTarget();

        /**
         * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
         * @generated
         */
        EAttribute TARGET__KEY = eINSTANCE.getTarget_Key();

        /**
         * The meta object literal for the '<em><b>Comparison</b></em>' attribute feature.
         * @generated
         */
        EAttribute TARGET__COMPARISON = eINSTANCE.getTarget_Comparison();

        /**
         * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
         * @generated
         */
        EAttribute TARGET__VALUE = eINSTANCE.getTarget_Value();

        /**
         * The meta object literal for the '<em><b>Context</b></em>' attribute feature.
         * @generated
         */
        EAttribute TARGET__CONTEXT = eINSTANCE.getTarget_Context();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * @generated
         */
        EAttribute TARGET__KIND = eINSTANCE.getTarget_Kind();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.PublicationKind <em>Publication Kind</em>}' enum.
         * @see org.nitrolith.model.base.PublicationKind
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getPublicationKind()
         * @generated
         */
        EEnum PUBLICATION_KIND = eINSTANCE.getPublicationKind();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.AtmosphereKind <em>Atmosphere Kind</em>}' enum.
         * @see org.nitrolith.model.base.AtmosphereKind
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getAtmosphereKind()
         * @generated
         */
        EEnum ATMOSPHERE_KIND = eINSTANCE.getAtmosphereKind();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.Comparison <em>Comparison</em>}' enum.
         * @see org.nitrolith.model.base.Comparison
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getComparison()
         * @generated
         */
        EEnum COMPARISON = eINSTANCE.getComparison();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.base.TargetKind <em>Target Kind</em>}' enum.
         * @see org.nitrolith.model.base.TargetKind
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getTargetKind()
         * @generated
         */
        EEnum TARGET_KIND = eINSTANCE.getTargetKind();

        /**
         * The meta object literal for the '<em>Quantity</em>' data type.
         * @see org.nitrolith.units.Quantity
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getQuantity()
         * @generated
         */
        EDataType QUANTITY = eINSTANCE.getQuantity();

        /**
         * The meta object literal for the '<em>Formula</em>' data type.
         * @see org.nitrolith.chemistry.Formula
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getFormula()
         * @generated
         */
        EDataType FORMULA = eINSTANCE.getFormula();

        /**
         * The meta object literal for the '<em>Date</em>' data type.
         * @see java.time.LocalDate
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getDate()
         * @generated
         */
        EDataType DATE = eINSTANCE.getDate();

        /**
         * The meta object literal for the '<em>Date Time</em>' data type.
         * @see java.time.OffsetDateTime
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getDateTime()
         * @generated
         */
        EDataType DATE_TIME = eINSTANCE.getDateTime();

        /**
         * The meta object literal for the '<em>Relative Path</em>' data type.
         * @see java.lang.String
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getRelativePath()
         * @generated
         */
        EDataType RELATIVE_PATH = eINSTANCE.getRelativePath();

        /**
         * The meta object literal for the '<em>Sha256</em>' data type.
         * @see java.lang.String
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getSha256()
         * @generated
         */
        EDataType SHA256 = eINSTANCE.getSha256();

        /**
         * The meta object literal for the '<em>Markdown</em>' data type.
         * @see java.lang.String
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getMarkdown()
         * @generated
         */
        EDataType MARKDOWN = eINSTANCE.getMarkdown();

        /**
         * The meta object literal for the '<em>Number List</em>' data type.
         * @see org.nitrolith.model.values.NumberList
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getNumberList()
         * @generated
         */
        EDataType NUMBER_LIST = eINSTANCE.getNumberList();

        /**
         * The meta object literal for the '<em>Index Set</em>' data type.
         * @see org.nitrolith.model.values.IndexSet
         * @see org.nitrolith.model.base.impl.BasePackageImpl#getIndexSet()
         * @generated
         */
        EDataType INDEX_SET = eINSTANCE.getIndexSet();

    }

} //BasePackage
