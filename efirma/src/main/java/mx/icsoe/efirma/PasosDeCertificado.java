package mx.icsoe.efirma;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Optional;
import mx.icsoe.efirma.Rechazo.ClaveNoAdmitida;
import mx.icsoe.efirma.Rechazo.ClaveNoAdmitida.Debilidad;
import mx.icsoe.efirma.certificado.CertificadoSat;
import mx.icsoe.efirma.certificado.LecturaDeCertificado;
import mx.icsoe.efirma.certificado.Vigencia;
import mx.icsoe.efirma.confianza.Confianza;
import mx.icsoe.efirma.confianza.Encadenamiento;
import mx.icsoe.efirma.firma.AlgoritmoRsa;
import mx.icsoe.efirma.firma.FirmaRsa;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion;
import mx.icsoe.efirma.revocacion.Revocacion;

/** Las comprobaciones que se hacen a cualquier firma, sea entrada o acto archivado. */
final class PasosDeCertificado {

    private static final BigInteger F4 = BigInteger.valueOf(65537);

    private final Confianza confianza;
    private final Revocacion revocacion;

    PasosDeCertificado(Confianza confianza, Revocacion revocacion) {
        this.confianza = confianza;
        this.revocacion = revocacion;
    }

    /** Añade al procedimiento los requisitos comunes; {@code firma} lo pone quien sabe qué texto se firmó. */
    Procedimiento en(Procedimiento procedimiento) {
        return procedimiento
                .exige(Requisito.CERTIFICADO, PasosDeCertificado::lectura)
                .exige(Requisito.CLAVE, PasosDeCertificado::clave)
                .exige(Requisito.VIGENCIA, PasosDeCertificado::vigencia)
                .exige(Requisito.CLASE, PasosDeCertificado::clase)
                .exige(Requisito.CADENA, this::cadena)
                .exige(Requisito.REVOCACION, this::revocacion);
    }

    private static Optional<Rechazo> lectura(Expediente expediente) {
        return switch (CertificadoSat.leer(expediente.token().certificadoSinVerificar())) {
            case LecturaDeCertificado.Ilegible(var defecto) -> Optional.of(new Rechazo.CertificadoIlegible(defecto));
            case LecturaDeCertificado.Leido(var certificado) -> {
                expediente.leido(certificado);
                yield Optional.empty();
            }
        };
    }

    private static Optional<ClaveNoAdmitida> clave(Expediente expediente) {
        CertificadoSat certificado = expediente.certificado();
        if (!certificado.x509().algoritmo().equals(AlgoritmoRsa.SHA256.oid())) {
            return Optional.of(new ClaveNoAdmitida(Debilidad.ALGORITMO));
        }
        return certificado
                .x509()
                .clave()
                .map(PasosDeCertificado::debilidad)
                .orElse(Optional.of(Debilidad.NO_ES_RSA))
                .map(ClaveNoAdmitida::new);
    }

    private static Optional<Debilidad> debilidad(RSAPublicKey clave) {
        int bits = clave.getModulus().bitLength();
        if (bits < 2048 || bits > 4096) {
            return Optional.of(Debilidad.TAMANIO);
        }
        return clave.getPublicExponent().equals(F4) ? Optional.empty() : Optional.of(Debilidad.EXPONENTE);
    }

    private static Optional<Rechazo> vigencia(Expediente expediente) {
        Vigencia vigencia = expediente.certificado().vigencia();
        Instant momento = expediente.momento();
        if (vigencia.termino(momento)) {
            return Optional.of(new Rechazo.Vencida(vigencia.hasta()));
        }
        return vigencia.aunNoEmpieza(momento)
                ? Optional.of(new Rechazo.AunNoVigente(vigencia.desde()))
                : Optional.empty();
    }

    private static Optional<Rechazo> clase(Expediente expediente) {
        return switch (expediente.certificado().clase()) {
            case FIEL -> Optional.empty();
            case SELLO_DIGITAL -> Optional.of(new Rechazo.EsSelloDigital());
            case DESCONOCIDA -> Optional.of(new Rechazo.NoEsEfirma());
        };
    }

    private Optional<Rechazo> cadena(Expediente expediente) {
        Instant momento = expediente.momento();
        return switch (confianza.encadenar(expediente.certificado().x509(), momento)) {
            case Encadenamiento.Cadena cadena -> {
                expediente.encadenado(cadena.emisora());
                yield Optional.empty();
            }
            case Encadenamiento.EmisorDesconocido _ -> Optional.of(new Rechazo.EmisorDesconocido());
            case Encadenamiento.Impostor _ -> Optional.of(new Rechazo.Impostor());
            case Encadenamiento.AutoridadFueraDeVigencia(var autoridad) -> {
                Vigencia vigencia = autoridad.vigencia();
                yield Optional.of(
                        vigencia.termino(momento)
                                ? new Rechazo.AutoridadVencida(vigencia.hasta())
                                : new Rechazo.AutoridadAunNoVigente(vigencia.desde()));
            }
        };
    }

    /** Si el token trae la firma del titular sobre ese texto. */
    static Optional<Rechazo> firma(Expediente expediente, String texto) {
        boolean suya = expediente
                .certificado()
                .x509()
                .clave()
                .filter(clave -> FirmaRsa.comprueba(
                        clave,
                        AlgoritmoRsa.SHA256,
                        texto.getBytes(StandardCharsets.UTF_8),
                        expediente.token().firma()))
                .isPresent();
        expediente.firmado(texto);
        return suya ? Optional.empty() : Optional.of(new Rechazo.FirmaIncorrecta());
    }

    private Optional<Rechazo> revocacion(Expediente expediente) {
        return switch (revocacion.consultar(expediente.certificado().x509(), expediente.emisora())) {
            case EstadoDeRevocacion.Vigente(var evidencia) -> {
                expediente.consultado(evidencia);
                yield Optional.empty();
            }
            case EstadoDeRevocacion.Revocado revocado -> Optional.of(new Rechazo.Revocada(revocado.desde()));
            case EstadoDeRevocacion.Desconocido _ -> Optional.of(new Rechazo.RevocacionDesconocida());
            case EstadoDeRevocacion.NoConsultado(var causa) -> Optional.of(new Rechazo.RevocacionNoConsultada(causa));
        };
    }
}
