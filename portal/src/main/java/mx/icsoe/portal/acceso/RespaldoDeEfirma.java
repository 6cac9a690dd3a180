package mx.icsoe.portal.acceso;

import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import mx.icsoe.efirma.certificado.CertificadoSat;
import mx.icsoe.efirma.certificado.LecturaDeCertificado;
import mx.icsoe.efirma.confianza.Confianza;
import mx.icsoe.efirma.confianza.Encadenamiento;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion;
import mx.icsoe.efirma.revocacion.Revocacion;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Si la e.firma con que un contratista entró la última vez todavía responde por él cuando entra de otra manera. Lo que no
 * se puede comprobar no se da por bueno (ADR 0011).
 */
@Service
public class RespaldoDeEfirma {

    private final Entradas entradas;
    private final ObjectProvider<Confianza> confianza;
    private final ObjectProvider<Revocacion> revocacion;
    private final InstantSource reloj;

    RespaldoDeEfirma(
            Entradas entradas,
            ObjectProvider<Confianza> confianza,
            ObjectProvider<Revocacion> revocacion,
            InstantSource reloj) {
        this.entradas = entradas;
        this.confianza = confianza;
        this.revocacion = revocacion;
        this.reloj = reloj;
    }

    /** Lo que se sabe de la última e.firma. */
    public enum Respaldo {
        RESPONDE,
        /** Nunca entró con e.firma, o hace más del plazo. */
        ANTIGUA,
        VENCIDA,
        REVOCADA,
        SIN_CONSULTAR
    }

    /**
     * Lo averigua; puede preguntar al SAT, así que conviene fuera de toda transacción.
     *
     * @param plazo cuánto vale una entrada con e.firma
     */
    public Respaldo de(ContratistaId contratista, Period plazo) {
        var ahora = reloj.instant();
        return entradas.ultima(contratista)
                .filter(ultima -> ahora.isBefore(
                        ultima.cuando().atOffset(ZoneOffset.UTC).plus(plazo).toInstant()))
                .map(ultima -> certificado(ultima.certificado().bytes(), ahora))
                .orElse(Respaldo.ANTIGUA);
    }

    private Respaldo certificado(byte[] der, Instant ahora) {
        return switch (CertificadoSat.leer(der)) {
            case LecturaDeCertificado.Ilegible _ -> throw new IllegalStateException("una entrada sin su certificado");
            case LecturaDeCertificado.Leido(var certificado) ->
                certificado.vigencia().comprende(ahora) ? revocacion(certificado, ahora) : Respaldo.VENCIDA;
        };
    }

    private Respaldo revocacion(CertificadoSat certificado, Instant ahora) {
        var autoridades = confianza.getIfAvailable();
        var servicio = revocacion.getIfAvailable();
        if (autoridades == null || servicio == null) {
            return Respaldo.SIN_CONSULTAR;
        }
        return switch (autoridades.encadenar(certificado.x509(), ahora)) {
            case Encadenamiento.Cadena cadena ->
                switch (servicio.consultar(certificado.x509(), cadena.emisora())) {
                    case EstadoDeRevocacion.Vigente _ -> Respaldo.RESPONDE;
                    case EstadoDeRevocacion.Revocado _ -> Respaldo.REVOCADA;
                    case EstadoDeRevocacion.Desconocido _, EstadoDeRevocacion.NoConsultado _ -> Respaldo.SIN_CONSULTAR;
                };
            case Encadenamiento.AutoridadFueraDeVigencia _,
                    Encadenamiento.EmisorDesconocido _,
                    Encadenamiento.Impostor _ -> Respaldo.VENCIDA;
        };
    }
}
