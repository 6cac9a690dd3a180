package mx.icsoe.efirma.pruebas;

import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;
import mx.icsoe.efirma.demostracion.Molde;
import mx.icsoe.efirma.demostracion.Pareja;
import mx.icsoe.efirma.demostracion.Persona;

/** Quién firma cada respuesta, con derecho o sin él. */
final class FirmantesOcsp {

    private final AutoridadDeDemostracion autoridad;
    private final Pareja ajeno;
    private final Pareja titular;
    private final Pareja vencido;

    FirmantesOcsp(AutoridadDeDemostracion autoridad, Instant ahora) {
        this.autoridad = autoridad;
        KeyPair llaves = Llaves.DE_OTRO;
        Instant ayer = ahora.minus(Duration.ofDays(1));
        Instant maniana = ahora.plus(Duration.ofDays(1));
        Molde delegado = Molde.delegadoOcsp("OCSP de demostración").vigencia(ayer, maniana);
        Pareja otraEmisora = Llaves.pareja(
                Molde.autoridad("AC ajena", 0)
                        .vigencia(ayer, maniana)
                        .emitirAutofirmado(llaves.getPublic(), llaves.getPrivate()),
                llaves);
        this.ajeno = Llaves.pareja(delegado.emitir(llaves.getPublic(), otraEmisora), llaves);
        this.titular = Llaves.pareja(
                Molde.fiel(Persona.representanteLegal())
                        .vigencia(ayer, maniana)
                        .emitir(llaves.getPublic(), autoridad.intermedia()),
                llaves);
        this.vencido = Llaves.pareja(
                Molde.delegadoOcsp("OCSP de demostración")
                        .vigencia(ayer.minus(Duration.ofDays(9)), ayer)
                        .emitir(llaves.getPublic(), autoridad.intermedia()),
                llaves);
    }

    Pareja para(Mentira mentira) {
        return switch (mentira) {
            case DE_LA_EMISORA -> autoridad.intermedia();
            case FIRMANTE_AJENO -> ajeno;
            case TITULAR_COMO_DELEGADO -> titular;
            case DELEGADO_VENCIDO -> vencido;
            default -> autoridad.delegado();
        };
    }
}
