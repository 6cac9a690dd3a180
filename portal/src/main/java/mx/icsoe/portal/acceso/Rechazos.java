package mx.icsoe.portal.acceso;

import mx.icsoe.efirma.Rechazo;
import mx.icsoe.portal.nucleo.Falta;

/** Qué se le dice a la persona por cada rechazo de la biblioteca. */
public final class Rechazos {

    private Rechazos() {}

    /** La falta de ese rechazo, con su frase precisa. */
    public static Falta falta(Rechazo rechazo) {
        return motivo(rechazo).falta(rechazo.mensaje());
    }

    static MotivoDeAcceso motivo(Rechazo rechazo) {
        return switch (rechazo) {
            case Rechazo.TokenMalFormado _ -> MotivoDeAcceso.TOKEN_MAL_FORMADO;
            case Rechazo.RfcMalEscrito _ -> MotivoDeAcceso.RFC_FORMA;
            case Rechazo.RetoAusente _ -> MotivoDeAcceso.RETO_AUSENTE;
            case Rechazo.RetoVencido _ -> MotivoDeAcceso.RETO_VENCIDO;
            case Rechazo.CertificadoIlegible _ -> MotivoDeAcceso.CERTIFICADO_ILEGIBLE;
            case Rechazo.ClaveNoAdmitida _ -> MotivoDeAcceso.CLAVE_NO_ADMITIDA;
            case Rechazo.Vencida _ -> MotivoDeAcceso.VENCIDA;
            case Rechazo.AunNoVigente _ -> MotivoDeAcceso.AUN_NO_VIGENTE;
            case Rechazo.EsSelloDigital _ -> MotivoDeAcceso.CERTIFICADO_CSD;
            case Rechazo.NoEsEfirma _ -> MotivoDeAcceso.CERTIFICADO_NO_EFIRMA;
            case Rechazo.EmisorDesconocido _ -> MotivoDeAcceso.EMISOR_DESCONOCIDO;
            case Rechazo.Impostor _ -> MotivoDeAcceso.IMPOSTOR;
            case Rechazo.AutoridadVencida _ -> MotivoDeAcceso.AUTORIDAD_VENCIDA;
            case Rechazo.AutoridadAunNoVigente _ -> MotivoDeAcceso.AUTORIDAD_AUN_NO_VIGENTE;
            case Rechazo.FirmaIncorrecta _ -> MotivoDeAcceso.FIRMA_INCORRECTA;
            case Rechazo.RfcDistinto _ -> MotivoDeAcceso.CERTIFICADO_OTRO_RFC;
            case Rechazo.EfirmaDelRepresentante _ -> MotivoDeAcceso.CERTIFICADO_REPRESENTANTE;
            case Rechazo.RfcDelRepresentante _ -> MotivoDeAcceso.RFC_DEL_REPRESENTANTE;
            case Rechazo.Revocada _ -> MotivoDeAcceso.REVOCADA;
            case Rechazo.RevocacionDesconocida _ -> MotivoDeAcceso.REVOCACION_DESCONOCIDA;
            case Rechazo.RevocacionNoConsultada _ -> MotivoDeAcceso.REVOCACION_NO_CONSULTADA;
        };
    }
}
