// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.nitrolith.model.base.*;

/**
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * @see org.nitrolith.model.base.BasePackage
 * @generated
 */
public class BaseSwitch<T> extends Switch<T>
{
    /**
     * The cached model package
     * @generated
     */
    protected static BasePackage modelPackage;

    /**
     * Creates an instance of the switch.
     * @generated
     */
    public BaseSwitch()
    {
        if (modelPackage == null)
        {
            modelPackage = BasePackage.eINSTANCE;
        }
    }

    /**
     * Checks whether this is a switch for the given package.
     * @param ePackage the package in question.
     * @return whether this is a switch for the given package.
     * @generated
     */
    @Override
    protected boolean isSwitchFor(EPackage ePackage)
    {
        return ePackage == modelPackage;
    }

    /**
     * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
     * @return the first non-null result returned by a <code>caseXXX</code> call.
     * @generated
     */
    @Override
    protected T doSwitch(int classifierID, EObject theEObject)
    {
        switch (classifierID)
        {
            case BasePackage.NAMED:
            {
                Named named = (Named)theEObject;
                T result = caseNamed(named);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case BasePackage.DOCUMENTED:
            {
                Documented documented = (Documented)theEObject;
                T result = caseDocumented(documented);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case BasePackage.CITED:
            {
                Cited cited = (Cited)theEObject;
                T result = caseCited(cited);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case BasePackage.SOURCE:
            {
                Source source = (Source)theEObject;
                T result = caseSource(source);
                if (result == null) result = caseDocumented(source);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case BasePackage.CITATION:
            {
                Citation citation = (Citation)theEObject;
                T result = caseCitation(citation);
                if (result == null) result = caseDocumented(citation);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case BasePackage.ARTIFACT:
            {
                Artifact artifact = (Artifact)theEObject;
                T result = caseArtifact(artifact);
                if (result == null) result = caseNamed(artifact);
                if (result == null) result = caseDocumented(artifact);
                if (result == null) result = caseCited(artifact);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case BasePackage.DISCREPANCY:
            {
                Discrepancy discrepancy = (Discrepancy)theEObject;
                T result = caseDiscrepancy(discrepancy);
                if (result == null) result = caseNamed(discrepancy);
                if (result == null) result = caseDocumented(discrepancy);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case BasePackage.READING:
            {
                Reading reading = (Reading)theEObject;
                T result = caseReading(reading);
                if (result == null) result = caseDocumented(reading);
                if (result == null) result = caseCited(reading);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case BasePackage.FILE_REFERENCE:
            {
                FileReference fileReference = (FileReference)theEObject;
                T result = caseFileReference(fileReference);
                if (result == null) result = caseDocumented(fileReference);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case BasePackage.ATTACHMENT:
            {
                Attachment attachment = (Attachment)theEObject;
                T result = caseAttachment(attachment);
                if (result == null) result = caseNamed(attachment);
                if (result == null) result = caseFileReference(attachment);
                if (result == null) result = caseDocumented(attachment);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case BasePackage.LINK:
            {
                Link link = (Link)theEObject;
                T result = caseLink(link);
                if (result == null) result = caseDocumented(link);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case BasePackage.ATMOSPHERE:
            {
                Atmosphere atmosphere = (Atmosphere)theEObject;
                T result = caseAtmosphere(atmosphere);
                if (result == null) result = caseDocumented(atmosphere);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case BasePackage.ANALYSIS_RESULT:
            {
                AnalysisResult analysisResult = (AnalysisResult)theEObject;
                T result = caseAnalysisResult(analysisResult);
                if (result == null) result = caseDocumented(analysisResult);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case BasePackage.TARGET:
            {
                Target target = (Target)theEObject;
                T result = caseTarget(target);
                if (result == null) result = caseNamed(target);
                if (result == null) result = caseDocumented(target);
                if (result == null) result = caseCited(target);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            default: return defaultCase(theEObject);
        }
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Named</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Named</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseNamed(Named object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Documented</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Documented</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDocumented(Documented object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Cited</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Cited</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCited(Cited object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Source</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Source</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseSource(Source object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Citation</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Citation</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCitation(Citation object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Artifact</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Artifact</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseArtifact(Artifact object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Discrepancy</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Discrepancy</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDiscrepancy(Discrepancy object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Reading</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Reading</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseReading(Reading object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>File Reference</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>File Reference</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseFileReference(FileReference object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Attachment</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Attachment</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAttachment(Attachment object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Link</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Link</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseLink(Link object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Atmosphere</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Atmosphere</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAtmosphere(Atmosphere object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Analysis Result</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Analysis Result</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAnalysisResult(AnalysisResult object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Target</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Target</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseTarget(Target object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch, but this is the last case anyway.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject)
     * @generated
     */
    @Override
    public T defaultCase(EObject object)
    {
        return null;
    }

} //BaseSwitch
