package mx.icsoe.efirma;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** El requisito, el código y la frase de cada rechazo, juntos para leerlos como tabla. */
final class Motivos {

    /** Los mensajes dicen el día en la hora del centro, que es la del SAT. */
    private static final DateTimeFormatter DIA = DateTimeFormatter.ofPattern(
                    "d 'de' MMMM 'de' yyyy", Locale.of("es", "MX"))
            .withZone(ZoneId.of("America/Mexico_City"));

    private Motivos() {}

    static Requisito requisito(Rechazo rechazo) {
        return switch (rechazo) {
            case Rechazo.TokenMalFormado _, Rechazo.RfcMalEscrito _ -> Requisito.FORMATO;
            case Rechazo.RetoAusente _, Rechazo.RetoVencido _ -> Requisito.RETO;
            case Rechazo.CertificadoIlegible _ -> Requisito.CERTIFICADO;
            case Rechazo.ClaveNoAdmitida _ -> Requisito.CLAVE;
            case Rechazo.Vencida _, Rechazo.AunNoVigente _ -> Requisito.VIGENCIA;
            case Rechazo.EsSelloDigital _, Rechazo.NoEsEfirma _ -> Requisito.CLASE;
            case Rechazo.EmisorDesconocido _,
                    Rechazo.Impostor _,
                    Rechazo.AutoridadVencida _,
                    Rechazo.AutoridadAunNoVigente _ -> Requisito.CADENA;
            case Rechazo.FirmaIncorrecta _ -> Requisito.FIRMA;
            case Rechazo.RfcDistinto _, Rechazo.EfirmaDelRepresentante _, Rechazo.RfcDelRepresentante _ ->
                Requisito.TITULAR;
            case Rechazo.Revocada _, Rechazo.RevocacionDesconocida _, Rechazo.RevocacionNoConsultada _ ->
                Requisito.REVOCACION;
        };
    }

    static String codigo(Rechazo rechazo) {
        return switch (rechazo) {
            case Rechazo.TokenMalFormado token -> "token-" + enPalabras(token.defecto());
            case Rechazo.RfcMalEscrito _ -> "rfc-mal-escrito";
            case Rechazo.RetoAusente _ -> "reto-ausente";
            case Rechazo.RetoVencido _ -> "reto-vencido";
            case Rechazo.CertificadoIlegible certificado -> "certificado-" + enPalabras(certificado.defecto());
            case Rechazo.ClaveNoAdmitida clave -> "clave-" + enPalabras(clave.debilidad());
            case Rechazo.Vencida _ -> "vencida";
            case Rechazo.AunNoVigente _ -> "aun-no-vigente";
            case Rechazo.EsSelloDigital _ -> "sello-digital";
            case Rechazo.NoEsEfirma _ -> "no-es-efirma";
            case Rechazo.EmisorDesconocido _ -> "emisor-desconocido";
            case Rechazo.Impostor _ -> "impostor";
            case Rechazo.AutoridadVencida _ -> "autoridad-vencida";
            case Rechazo.AutoridadAunNoVigente _ -> "autoridad-aun-no-vigente";
            case Rechazo.FirmaIncorrecta _ -> "firma-incorrecta";
            case Rechazo.RfcDistinto _ -> "rfc-distinto";
            case Rechazo.EfirmaDelRepresentante _ -> "efirma-del-representante";
            case Rechazo.RfcDelRepresentante _ -> "rfc-del-representante";
            case Rechazo.Revocada _ -> "revocada";
            case Rechazo.RevocacionDesconocida _ -> "revocacion-desconocida";
            case Rechazo.RevocacionNoConsultada sin -> "revocacion-" + enPalabras(sin.causa());
        };
    }

    static String mensaje(Rechazo rechazo) {
        return switch (rechazo) {
            case Rechazo.TokenMalFormado _ -> "La firma llegó incompleta; recarga la página y vuelve a intentar";
            case Rechazo.RfcMalEscrito _ -> "Escribe el RFC con sus 12 o 13 caracteres";
            case Rechazo.RetoAusente _ -> "Esta validación ya se usó; vuelve a validar tu e.firma";
            case Rechazo.RetoVencido _ -> "Pasaron más de 5 minutos; vuelve a validar tu e.firma";
            case Rechazo.CertificadoIlegible certificado ->
                certificado.defecto().mensaje() + "; selecciona el archivo .cer de tu e.firma";
            case Rechazo.ClaveNoAdmitida _ ->
                "La llave de este certificado no cumple lo que el SAT exige a una e.firma";
            case Rechazo.Vencida vencida -> "La e.firma venció el " + dia(vencida.desde()) + ": renuévala en el SAT";
            case Rechazo.AunNoVigente aun -> "La e.firma empieza a valer el " + dia(aun.hasta());
            case Rechazo.EsSelloDigital _ -> "Este archivo es un sello digital (CSD), no una e.firma";
            case Rechazo.NoEsEfirma _ -> "Este certificado no es una e.firma del SAT";
            case Rechazo.EmisorDesconocido _ -> "Este certificado no lo expidió el SAT";
            case Rechazo.Impostor _ -> "Este certificado dice ser del SAT, pero el SAT no lo firmó";
            case Rechazo.AutoridadVencida _ ->
                "La autoridad que expidió la e.firma ya terminó: renueva tu e.firma en el SAT";
            case Rechazo.AutoridadAunNoVigente _ -> "La autoridad que expidió la e.firma aún no está vigente";
            case Rechazo.FirmaIncorrecta _ -> "La firma no corresponde a esta sesión; vuelve a validar tu e.firma";
            case Rechazo.RfcDistinto _ -> "El certificado es de otro RFC";
            case Rechazo.EfirmaDelRepresentante _ ->
                "La e.firma es del representante legal: usa la de la persona moral";
            case Rechazo.RfcDelRepresentante _ ->
                "El RFC que escribiste es del representante legal: escribe el de la persona moral";
            case Rechazo.Revocada _ -> "La e.firma está revocada";
            case Rechazo.RevocacionDesconocida _ -> "El SAT no reconoce este certificado";
            case Rechazo.RevocacionNoConsultada _ ->
                "No pudimos consultar la revocación con el SAT; intenta en unos minutos";
        };
    }

    private static String dia(Instant momento) {
        return DIA.format(momento);
    }

    private static String enPalabras(Enum<?> constante) {
        return constante.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
