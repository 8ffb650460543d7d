// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.model.base.*;

/**
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * @see org.nitrolith.model.base.BasePackage
 * @generated
 */
public class BaseAdapterFactory extends AdapterFactoryImpl
{
    /**
     * The cached model package.
     * @generated
     */
    protected static BasePackage modelPackage;

    /**
     * Creates an instance of the adapter factory.
     * @generated
     */
    public BaseAdapterFactory()
    {
        if (modelPackage == null)
        {
            modelPackage = BasePackage.eINSTANCE;
        }
    }

    /**
     * Returns whether this factory is applicable for the type of the object.
     * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
     * @return whether this factory is applicable for the type of the object.
     * @generated
     */
    @Override
    public boolean isFactoryForType(Object object)
    {
        if (object == modelPackage)
        {
            return true;
        }
        if (object instanceof EObject)
        {
            return ((EObject)object).eClass().getEPackage() == modelPackage;
        }
        return false;
    }

    /**
     * The switch that delegates to the <code>createXXX</code> methods.
     * @generated
     */
    protected BaseSwitch<Adapter> modelSwitch =
        new BaseSwitch<Adapter>()
        {
            @Override
            public Adapter caseNamed(Named object)
            {
                return createNamedAdapter();
            }
            @Override
            public Adapter caseDocumented(Documented object)
            {
                return createDocumentedAdapter();
            }
            @Override
            public Adapter caseCited(Cited object)
            {
                return createCitedAdapter();
            }
            @Override
            public Adapter caseSource(Source object)
            {
                return createSourceAdapter();
            }
            @Override
            public Adapter caseCitation(Citation object)
            {
                return createCitationAdapter();
            }
            @Override
            public Adapter caseArtifact(Artifact object)
            {
                return createArtifactAdapter();
            }
            @Override
            public Adapter caseDiscrepancy(Discrepancy object)
            {
                return createDiscrepancyAdapter();
            }
            @Override
            public Adapter caseReading(Reading object)
            {
                return createReadingAdapter();
            }
            @Override
            public Adapter caseFileReference(FileReference object)
            {
                return createFileReferenceAdapter();
            }
            @Override
            public Adapter caseAttachment(Attachment object)
            {
                return createAttachmentAdapter();
            }
            @Override
            public Adapter caseLink(Link object)
            {
                return createLinkAdapter();
            }
            @Override
            public Adapter caseAtmosphere(Atmosphere object)
            {
                return createAtmosphereAdapter();
            }
            @Override
            public Adapter caseAnalysisResult(AnalysisResult object)
            {
                return createAnalysisResultAdapter();
            }
            @Override
            public Adapter caseTarget(Target object)
            {
                return createTargetAdapter();
            }
            @Override
            public Adapter defaultCase(EObject object)
            {
                return createEObjectAdapter();
            }
        };

    /**
     * Creates an adapter for the <code>target</code>.
     * @param target the object to adapt.
     * @return the adapter for the <code>target</code>.
     * @generated
     */
    @Override
    public Adapter createAdapter(Notifier target)
    {
        return modelSwitch.doSwitch((EObject)target);
    }


    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Named <em>Named</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Named
     * @generated
     */
    public Adapter createNamedAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Documented <em>Documented</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Documented
     * @generated
     */
    public Adapter createDocumentedAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Cited <em>Cited</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Cited
     * @generated
     */
    public Adapter createCitedAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Source <em>Source</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Source
     * @generated
     */
    public Adapter createSourceAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Citation <em>Citation</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Citation
     * @generated
     */
    public Adapter createCitationAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Artifact <em>Artifact</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Artifact
     * @generated
     */
    public Adapter createArtifactAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Discrepancy <em>Discrepancy</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Discrepancy
     * @generated
     */
    public Adapter createDiscrepancyAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Reading <em>Reading</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Reading
     * @generated
     */
    public Adapter createReadingAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.FileReference <em>File Reference</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.FileReference
     * @generated
     */
    public Adapter createFileReferenceAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Attachment <em>Attachment</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Attachment
     * @generated
     */
    public Adapter createAttachmentAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Link <em>Link</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Link
     * @generated
     */
    public Adapter createLinkAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Atmosphere <em>Atmosphere</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Atmosphere
     * @generated
     */
    public Adapter createAtmosphereAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.AnalysisResult <em>Analysis Result</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.AnalysisResult
     * @generated
     */
    public Adapter createAnalysisResultAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Target <em>Target</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Target
     * @generated
     */
    public Adapter createTargetAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for the default case.
     * This default implementation returns null.
     * @return the new adapter.
     * @generated
     */
    public Adapter createEObjectAdapter()
    {
        return null;
    }

} //BaseAdapterFactory
