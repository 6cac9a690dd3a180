package mx.icsoe.efirma;

import java.time.Instant;
import mx.icsoe.efirma.certificado.Defecto;
import mx.icsoe.efirma.firma.DefectoDeToken;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion;

/**
 * Por qué no se aceptó una firma. Cada causa tiene un código exacto para la bitácora y una frase llana para la
 * persona; ninguno de los dos lleva datos personales.
 */
public sealed interface Rechazo {

    /** El requisito que no se cumplió. */
    default Requisito requisito() {
        return Motivos.requisito(this);
    }

    /** Código estable, en minúsculas y con guiones, para bitácoras y estadísticas. */
    default String codigo() {
        return Motivos.codigo(this);
    }

    /** Frase para la persona: qué pasó y, si puede hacer algo, qué. */
    default String mensaje() {
        return Motivos.mensaje(this);
    }

    /** El token no tiene la forma debida. */
    record TokenMalFormado(DefectoDeToken defecto) implements Rechazo {}

    /** Lo que se escribió no tiene la forma de un RFC. */
    record RfcMalEscrito() implements Rechazo {}

    /** La sesión no tiene reto: nunca lo pidió, ya lo usó o era de otra sesión. */
    record RetoAusente() implements Rechazo {}

    /** Pasaron más de cinco minutos desde que se emitió el reto. */
    record RetoVencido() implements Rechazo {}

    record CertificadoIlegible(Defecto defecto) implements Rechazo {}

    /** La llave o el algoritmo del certificado no son los que se exigen. */
    record ClaveNoAdmitida(Debilidad debilidad) implements Rechazo {
        public enum Debilidad {
            NO_ES_RSA,
            /** Menos de 2048 bits, o más de 4096, que ninguna e.firma usa. */
            TAMANIO,
            /** Exponente público distinto de 65537. */
            EXPONENTE,
            /** El certificado no está firmado con SHA-256 y RSA. */
            ALGORITMO
        }
    }

    /** El certificado terminó en ese momento. */
    record Vencida(Instant desde) implements Rechazo {}

    /** El certificado empieza en ese momento, que no ha llegado. */
    record AunNoVigente(Instant hasta) implements Rechazo {}

    /** Es un certificado de sello digital (CSD). */
    record EsSelloDigital() implements Rechazo {}

    /** No es e.firma ni sello digital del SAT. */
    record NoEsEfirma() implements Rechazo {}

    /** Ninguna autoridad configurada lleva el nombre del emisor. */
    record EmisorDesconocido() implements Rechazo {}

    /** El certificado nombra como emisora a una autoridad que no lo firmó. */
    record Impostor() implements Rechazo {}

    /** Una autoridad de la cadena terminó en ese momento. */
    record AutoridadVencida(Instant desde) implements Rechazo {}

    /** Una autoridad de la cadena empieza en ese momento, que no ha llegado. */
    record AutoridadAunNoVigente(Instant hasta) implements Rechazo {}

    /** La firma no es de esa llave sobre el texto que armó el servidor: otro origen, otro reto, otro RFC u otra llave. */
    record FirmaIncorrecta() implements Rechazo {}

    /** El certificado es de otro RFC. */
    record RfcDistinto() implements Rechazo {}

    /** Se escribió el RFC de una persona moral y la e.firma es de una persona fisica. */
    record EfirmaDelRepresentante() implements Rechazo {}

    /** La e.firma es de una persona moral y se escribió el RFC de su representante. */
    record RfcDelRepresentante() implements Rechazo {}

    /** El SAT la revocó en ese momento. */
    record Revocada(Instant desde) implements Rechazo {}

    /** El servicio del SAT dice no conocer el certificado. */
    record RevocacionDesconocida() implements Rechazo {}

    /** No hubo respuesta del SAT en que confiar, y sin ella no se entra. */
    record RevocacionNoConsultada(EstadoDeRevocacion.Causa causa) implements Rechazo {}
}
