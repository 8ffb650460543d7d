// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.impl;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.base.*;

import org.nitrolith.model.values.IndexSet;
import org.nitrolith.model.values.NumberList;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model <b>Factory</b>.
 * @generated
 */
public class BaseFactoryImpl extends EFactoryImpl implements BaseFactory
{
    /**
     * Creates the default factory implementation.
     * @generated
     */
    public static BaseFactory init()
    {
        try
        {
            BaseFactory theBaseFactory = (BaseFactory)EPackage.Registry.INSTANCE.getEFactory(BasePackage.eNS_URI);
            if (theBaseFactory != null)
            {
                return theBaseFactory;
            }
        }
        catch (Exception exception)
        {
            EcorePlugin.INSTANCE.log(exception);
        }
        return new BaseFactoryImpl();
    }

    /**
     * Creates an instance of the factory.
     * @generated
     */
    public BaseFactoryImpl()
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
            case BasePackage.SOURCE: return createSource();
            case BasePackage.CITATION: return createCitation();
            case BasePackage.DISCREPANCY: return createDiscrepancy();
            case BasePackage.READING: return createReading();
            case BasePackage.ATTACHMENT: return createAttachment();
            case BasePackage.LINK: return createLink();
            case BasePackage.ATMOSPHERE: return createAtmosphere();
            case BasePackage.TARGET: return createTarget();
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
            case BasePackage.PUBLICATION_KIND:
                return createPublicationKindFromString(eDataType, initialValue);
            case BasePackage.ATMOSPHERE_KIND:
                return createAtmosphereKindFromString(eDataType, initialValue);
            case BasePackage.COMPARISON:
                return createComparisonFromString(eDataType, initialValue);
            case BasePackage.TARGET_KIND:
                return createTargetKindFromString(eDataType, initialValue);
            case BasePackage.QUANTITY:
                return createQuantityFromString(eDataType, initialValue);
            case BasePackage.FORMULA:
                return createFormulaFromString(eDataType, initialValue);
            case BasePackage.DATE:
                return createDateFromString(eDataType, initialValue);
            case BasePackage.DATE_TIME:
                return createDateTimeFromString(eDataType, initialValue);
            case BasePackage.RELATIVE_PATH:
                return createRelativePathFromString(eDataType, initialValue);
            case BasePackage.SHA256:
                return createSha256FromString(eDataType, initialValue);
            case BasePackage.MARKDOWN:
                return createMarkdownFromString(eDataType, initialValue);
            case BasePackage.NUMBER_LIST:
                return createNumberListFromString(eDataType, initialValue);
            case BasePackage.INDEX_SET:
                return createIndexSetFromString(eDataType, initialValue);
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
            case BasePackage.PUBLICATION_KIND:
                return convertPublicationKindToString(eDataType, instanceValue);
            case BasePackage.ATMOSPHERE_KIND:
                return convertAtmosphereKindToString(eDataType, instanceValue);
            case BasePackage.COMPARISON:
                return convertComparisonToString(eDataType, instanceValue);
            case BasePackage.TARGET_KIND:
                return convertTargetKindToString(eDataType, instanceValue);
            case BasePackage.QUANTITY:
                return convertQuantityToString(eDataType, instanceValue);
            case BasePackage.FORMULA:
                return convertFormulaToString(eDataType, instanceValue);
            case BasePackage.DATE:
                return convertDateToString(eDataType, instanceValue);
            case BasePackage.DATE_TIME:
                return convertDateTimeToString(eDataType, instanceValue);
            case BasePackage.RELATIVE_PATH:
                return convertRelativePathToString(eDataType, instanceValue);
            case BasePackage.SHA256:
                return convertSha256ToString(eDataType, instanceValue);
            case BasePackage.MARKDOWN:
                return convertMarkdownToString(eDataType, instanceValue);
            case BasePackage.NUMBER_LIST:
                return convertNumberListToString(eDataType, instanceValue);
            case BasePackage.INDEX_SET:
                return convertIndexSetToString(eDataType, instanceValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public Source createSource()
    {
        SourceImpl source = new SourceImpl();
        return source;
    }

    /**
     * @generated
     */
    @Override
    public Citation createCitation()
    {
        CitationImpl citation = new CitationImpl();
        return citation;
    }

    /**
     * @generated
     */
    @Override
    public Discrepancy createDiscrepancy()
    {
        DiscrepancyImpl discrepancy = new DiscrepancyImpl();
        return discrepancy;
    }

    /**
     * @generated
     */
    @Override
    public Reading createReading()
    {
        ReadingImpl reading = new ReadingImpl();
        return reading;
    }

    /**
     * @generated
     */
    @Override
    public Attachment createAttachment()
    {
        AttachmentImpl attachment = new AttachmentImpl();
        return attachment;
    }

    /**
     * @generated
     */
    @Override
    public Link createLink()
    {
        LinkImpl link = new LinkImpl();
        return link;
    }

    /**
     * @generated
     */
    @Override
    public Atmosphere createAtmosphere()
    {
        AtmosphereImpl atmosphere = new AtmosphereImpl();
        return atmosphere;
    }

    /**
     * @generated
     */
    @Override
    public Target createTarget()
    {
        TargetImpl target = new TargetImpl();
        return target;
    }

    /**
     * @generated
     */
    public PublicationKind createPublicationKindFromString(EDataType eDataType, String initialValue)
    {
        PublicationKind result = PublicationKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertPublicationKindToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public AtmosphereKind createAtmosphereKindFromString(EDataType eDataType, String initialValue)
    {
        AtmosphereKind result = AtmosphereKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertAtmosphereKindToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public Comparison createComparisonFromString(EDataType eDataType, String initialValue)
    {
        Comparison result = Comparison.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertComparisonToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public TargetKind createTargetKindFromString(EDataType eDataType, String initialValue)
    {
        TargetKind result = TargetKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertTargetKindToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    public Quantity createQuantity(final String it)
    {
        return it == null ? null : Quantity.stored(it);
    }

    /**
     * @generated
     */
    public Quantity createQuantityFromString(EDataType eDataType, String initialValue)
    {
        return createQuantity(initialValue);
    }

    /**
     * @generated
     */
    public String convertQuantity(final Quantity it)
    {
        return it == null ? null : it.toString();
    }

    /**
     * @generated
     */
    public String convertQuantityToString(EDataType eDataType, Object instanceValue)
    {
        return convertQuantity((Quantity)instanceValue);
    }

    /**
     * @generated
     */
    public Formula createFormula(final String it)
    {
        return it == null ? null : Formula.stored(it);
    }

    /**
     * @generated
     */
    public Formula createFormulaFromString(EDataType eDataType, String initialValue)
    {
        return createFormula(initialValue);
    }

    /**
     * @generated
     */
    public String convertFormula(final Formula it)
    {
        return it == null ? null : it.toString();
    }

    /**
     * @generated
     */
    public String convertFormulaToString(EDataType eDataType, Object instanceValue)
    {
        return convertFormula((Formula)instanceValue);
    }

    /**
     * @generated
     */
    public LocalDate createDate(final String it)
    {
        return it == null ? null : LocalDate.parse(it);
    }

    /**
     * @generated
     */
    public LocalDate createDateFromString(EDataType eDataType, String initialValue)
    {
        return createDate(initialValue);
    }

    /**
     * @generated
     */
    public String convertDate(final LocalDate it)
    {
        return it == null ? null : it.toString();
    }

    /**
     * @generated
     */
    public String convertDateToString(EDataType eDataType, Object instanceValue)
    {
        return convertDate((LocalDate)instanceValue);
    }

    /**
     * @generated
     */
    public OffsetDateTime createDateTime(final String it)
    {
        return it == null ? null : OffsetDateTime.parse(it);
    }

    /**
     * @generated
     */
    public OffsetDateTime createDateTimeFromString(EDataType eDataType, String initialValue)
    {
        return createDateTime(initialValue);
    }

    /**
     * @generated
     */
    public String convertDateTime(final OffsetDateTime it)
    {
        return it == null ? null : it.toString();
    }

    /**
     * @generated
     */
    public String convertDateTimeToString(EDataType eDataType, Object instanceValue)
    {
        return convertDateTime((OffsetDateTime)instanceValue);
    }

    /**
     * @generated
     */
    public String createRelativePathFromString(EDataType eDataType, String initialValue)
    {
        return (String)super.createFromString(eDataType, initialValue);
    }

    /**
     * @generated
     */
    public String convertRelativePathToString(EDataType eDataType, Object instanceValue)
    {
        return super.convertToString(eDataType, instanceValue);
    }

    /**
     * @generated
     */
    public String createSha256FromString(EDataType eDataType, String initialValue)
    {
        return (String)super.createFromString(eDataType, initialValue);
    }

    /**
     * @generated
     */
    public String convertSha256ToString(EDataType eDataType, Object instanceValue)
    {
        return super.convertToString(eDataType, instanceValue);
    }

    /**
     * @generated
     */
    public String createMarkdownFromString(EDataType eDataType, String initialValue)
    {
        return (String)super.createFromString(eDataType, initialValue);
    }

    /**
     * @generated
     */
    public String convertMarkdownToString(EDataType eDataType, Object instanceValue)
    {
        return super.convertToString(eDataType, instanceValue);
    }

    /**
     * @generated
     */
    public NumberList createNumberList(final String it)
    {
        return it == null ? null : NumberList.stored(it);
    }

    /**
     * @generated
     */
    public NumberList createNumberListFromString(EDataType eDataType, String initialValue)
    {
        return createNumberList(initialValue);
    }

    /**
     * @generated
     */
    public String convertNumberList(final NumberList it)
    {
        return it == null ? null : it.toString();
    }

    /**
     * @generated
     */
    public String convertNumberListToString(EDataType eDataType, Object instanceValue)
    {
        return convertNumberList((NumberList)instanceValue);
    }

    /**
     * @generated
     */
    public IndexSet createIndexSet(final String it)
    {
        return it == null ? null : IndexSet.stored(it);
    }

    /**
     * @generated
     */
    public IndexSet createIndexSetFromString(EDataType eDataType, String initialValue)
    {
        return createIndexSet(initialValue);
    }

    /**
     * @generated
     */
    public String convertIndexSet(final IndexSet it)
    {
        return it == null ? null : it.toString();
    }

    /**
     * @generated
     */
    public String convertIndexSetToString(EDataType eDataType, Object instanceValue)
    {
        return convertIndexSet((IndexSet)instanceValue);
    }

    /**
     * @generated
     */
    @Override
    public BasePackage getBasePackage()
    {
        return (BasePackage)getEPackage();
    }

    /**
     * @deprecated
     * @generated
     */
    @Deprecated
    public static BasePackage getPackage()
    {
        return BasePackage.eINSTANCE;
    }

} //BaseFactoryImpl
