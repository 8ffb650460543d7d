// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.Attachment;
import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.FileReference;

/**
 * An implementation of the model object '<em><b>Attachment</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.impl.AttachmentImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.AttachmentImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.AttachmentImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.AttachmentImpl#getMediaType <em>Media Type</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttachmentImpl extends NamedImpl implements Attachment
{
    /**
     * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected static final String DESCRIPTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected String description = DESCRIPTION_EDEFAULT;

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
     * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
     * @see #getSha256()
     * @generated
     * @ordered
     */
    protected static final String SHA256_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
     * @see #getSha256()
     * @generated
     * @ordered
     */
    protected String sha256 = SHA256_EDEFAULT;

    /**
     * The default value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
     * @see #getMediaType()
     * @generated
     * @ordered
     */
    protected static final String MEDIA_TYPE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
     * @see #getMediaType()
     * @generated
     * @ordered
     */
    protected String mediaType = MEDIA_TYPE_EDEFAULT;

    /**
     * @generated
     */
    protected AttachmentImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return BasePackage.Literals.ATTACHMENT;
    }

    /**
     * @generated
     */
    @Override
    public String getDescription()
    {
        return description;
    }

    /**
     * @generated
     */
    @Override
    public void setDescription(String newDescription)
    {
        String oldDescription = description;
        description = newDescription;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ATTACHMENT__DESCRIPTION, oldDescription, description));
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
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ATTACHMENT__PATH, oldPath, path));
    }

    /**
     * @generated
     */
    @Override
    public String getSha256()
    {
        return sha256;
    }

    /**
     * @generated
     */
    @Override
    public void setSha256(String newSha256)
    {
        String oldSha256 = sha256;
        sha256 = newSha256;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ATTACHMENT__SHA256, oldSha256, sha256));
    }

    /**
     * @generated
     */
    @Override
    public String getMediaType()
    {
        return mediaType;
    }

    /**
     * @generated
     */
    @Override
    public void setMediaType(String newMediaType)
    {
        String oldMediaType = mediaType;
        mediaType = newMediaType;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ATTACHMENT__MEDIA_TYPE, oldMediaType, mediaType));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case BasePackage.ATTACHMENT__DESCRIPTION:
                return getDescription();
            case BasePackage.ATTACHMENT__PATH:
                return getPath();
            case BasePackage.ATTACHMENT__SHA256:
                return getSha256();
            case BasePackage.ATTACHMENT__MEDIA_TYPE:
                return getMediaType();
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
            case BasePackage.ATTACHMENT__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case BasePackage.ATTACHMENT__PATH:
                setPath((String)newValue);
                return;
            case BasePackage.ATTACHMENT__SHA256:
                setSha256((String)newValue);
                return;
            case BasePackage.ATTACHMENT__MEDIA_TYPE:
                setMediaType((String)newValue);
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
            case BasePackage.ATTACHMENT__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case BasePackage.ATTACHMENT__PATH:
                setPath(PATH_EDEFAULT);
                return;
            case BasePackage.ATTACHMENT__SHA256:
                setSha256(SHA256_EDEFAULT);
                return;
            case BasePackage.ATTACHMENT__MEDIA_TYPE:
                setMediaType(MEDIA_TYPE_EDEFAULT);
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
            case BasePackage.ATTACHMENT__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case BasePackage.ATTACHMENT__PATH:
                return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
            case BasePackage.ATTACHMENT__SHA256:
                return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
            case BasePackage.ATTACHMENT__MEDIA_TYPE:
                return MEDIA_TYPE_EDEFAULT == null ? mediaType != null : !MEDIA_TYPE_EDEFAULT.equals(mediaType);
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
    {
        if (baseClass == Documented.class)
        {
            switch (derivedFeatureID)
            {
                case BasePackage.ATTACHMENT__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == FileReference.class)
        {
            switch (derivedFeatureID)
            {
                case BasePackage.ATTACHMENT__PATH: return BasePackage.FILE_REFERENCE__PATH;
                case BasePackage.ATTACHMENT__SHA256: return BasePackage.FILE_REFERENCE__SHA256;
                case BasePackage.ATTACHMENT__MEDIA_TYPE: return BasePackage.FILE_REFERENCE__MEDIA_TYPE;
                default: return -1;
            }
        }
        return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
    }

    /**
     * @generated
     */
    @Override
    public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass)
    {
        if (baseClass == Documented.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.DOCUMENTED__DESCRIPTION: return BasePackage.ATTACHMENT__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == FileReference.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.FILE_REFERENCE__PATH: return BasePackage.ATTACHMENT__PATH;
                case BasePackage.FILE_REFERENCE__SHA256: return BasePackage.ATTACHMENT__SHA256;
                case BasePackage.FILE_REFERENCE__MEDIA_TYPE: return BasePackage.ATTACHMENT__MEDIA_TYPE;
                default: return -1;
            }
        }
        return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
    }

    /**
     * @generated
     */
    @Override
    public String toString()
    {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (description: ");
        result.append(description);
        result.append(", path: ");
        result.append(path);
        result.append(", sha256: ");
        result.append(sha256);
        result.append(", mediaType: ");
        result.append(mediaType);
        result.append(')');
        return result.toString();
    }

} //AttachmentImpl
