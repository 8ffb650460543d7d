// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Link;

/**
 * An implementation of the model object '<em><b>Link</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.impl.LinkImpl#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.LinkImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.LinkImpl#getPath <em>Path</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LinkImpl extends DocumentedImpl implements Link
{
    /**
     * The default value of the '{@link #getRelation() <em>Relation</em>}' attribute.
     * @see #getRelation()
     * @generated
     * @ordered
     */
    protected static final String RELATION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRelation() <em>Relation</em>}' attribute.
     * @see #getRelation()
     * @generated
     * @ordered
     */
    protected String relation = RELATION_EDEFAULT;

    /**
     * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
     * @see #getTarget()
     * @generated
     * @ordered
     */
    protected EObject target;

    /**
     * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
     * @see #getPath()
     * @generated
     * @ordered
     */
    protected static final String PATH_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
     * @see #getPath()
     * @generated
     * @ordered
     */
    protected String path = PATH_EDEFAULT;

    /**
     * @generated
     */
    protected LinkImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return BasePackage.Literals.LINK;
    }

    /**
     * @generated
     */
    @Override
    public String getRelation()
    {
        return relation;
    }

    /**
     * @generated
     */
    @Override
    public void setRelation(String newRelation)
    {
        String oldRelation = relation;
        relation = newRelation;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.LINK__RELATION, oldRelation, relation));
    }

    /**
     * @generated
     */
    @Override
    public EObject getTarget()
    {
        if (target != null && target.eIsProxy())
        {
            InternalEObject oldTarget = (InternalEObject)target;
            target = eResolveProxy(oldTarget);
            if (target != oldTarget)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, BasePackage.LINK__TARGET, oldTarget, target));
            }
        }
        return target;
    }

    /**
     * @generated
     */
    public EObject basicGetTarget()
    {
        return target;
    }

    /**
     * @generated
     */
    @Override
    public void setTarget(EObject newTarget)
    {
        EObject oldTarget = target;
        target = newTarget;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.LINK__TARGET, oldTarget, target));
    }

    /**
     * @generated
     */
    @Override
    public String getPath()
    {
        return path;
    }

    /**
     * @generated
     */
    @Override
    public void setPath(String newPath)
    {
        String oldPath = path;
        path = newPath;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.LINK__PATH, oldPath, path));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case BasePackage.LINK__RELATION:
                return getRelation();
            case BasePackage.LINK__TARGET:
                if (resolve) return getTarget();
                return basicGetTarget();
            case BasePackage.LINK__PATH:
                return getPath();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * @generated
     */
    @Override
    public void eSet(int featureID, Object newValue)
    {
        switch (featureID)
        {
            case BasePackage.LINK__RELATION:
                setRelation((String)newValue);
                return;
            case BasePackage.LINK__TARGET:
                setTarget((EObject)newValue);
                return;
            case BasePackage.LINK__PATH:
                setPath((String)newValue);
                return;
        }
        super.eSet(featureID, newValue);
    }

    /**
     * @generated
     */
    @Override
    public void eUnset(int featureID)
    {
        switch (featureID)
        {
            case BasePackage.LINK__RELATION:
                setRelation(RELATION_EDEFAULT);
                return;
            case BasePackage.LINK__TARGET:
                setTarget((EObject)null);
                return;
            case BasePackage.LINK__PATH:
                setPath(PATH_EDEFAULT);
                return;
        }
        super.eUnset(featureID);
    }

    /**
     * @generated
     */
    @Override
    public boolean eIsSet(int featureID)
    {
        switch (featureID)
        {
            case BasePackage.LINK__RELATION:
                return RELATION_EDEFAULT == null ? relation != null : !RELATION_EDEFAULT.equals(relation);
            case BasePackage.LINK__TARGET:
                return target != null;
            case BasePackage.LINK__PATH:
                return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public String toString()
    {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (relation: ");
        result.append(relation);
        result.append(", path: ");
        result.append(path);
        result.append(')');
        return result.toString();
    }

} //LinkImpl
