package mx.icsoe.efirma;

import java.util.Optional;
import mx.icsoe.efirma.certificado.Rfc;
import mx.icsoe.efirma.certificado.TipoPersona;
import mx.icsoe.efirma.certificado.Titular;
import mx.icsoe.efirma.firma.LecturaDeToken;
import mx.icsoe.efirma.firma.TextoDeEntrada;
import mx.icsoe.efirma.firma.Token;
import mx.icsoe.efirma.reto.Reto;
import mx.icsoe.efirma.reto.Retos;

/** Lo que solo se le pide a una entrada: forma, reto, texto reconstruido y titular. */
final class ExamenDeEntrada {

    private final String origen;
    private final Retos retos;
    private final Entrada entrada;
    private final Optional<Rfc> rfc;

    ExamenDeEntrada(String origen, Retos retos, Entrada entrada) {
        this.origen = origen;
        this.retos = retos;
        this.entrada = entrada;
        this.rfc = Rfc.leer(entrada.rfcEscrito());
    }

    Procedimiento en(Procedimiento procedimiento) {
        return procedimiento
                .exige(Requisito.FORMATO, this::forma)
                .exige(Requisito.RETO, this::reto)
                .exige(Requisito.FIRMA, this::firma)
                .exige(Requisito.TITULAR, this::titular);
    }

    private Optional<Rechazo> forma(Expediente expediente) {
        if (rfc.isEmpty()) {
            return Optional.of(new Rechazo.RfcMalEscrito());
        }
        return switch (Token.leer(entrada.token())) {
            case LecturaDeToken.MalFormado(var defecto) -> Optional.of(new Rechazo.TokenMalFormado(defecto));
            case LecturaDeToken.Leido(var token) -> {
                expediente.recibido(token);
                yield Optional.empty();
            }
        };
    }

    private Optional<Rechazo> reto(Expediente expediente) {
        Optional<Reto> reto = retos.tomar(entrada.sesion());
        reto.ifPresent(expediente::tomado);
        if (reto.isEmpty()) {
            return Optional.of(new Rechazo.RetoAusente());
        }
        return reto.filter(tomado -> tomado.vencido(expediente.momento())).map(_ -> new Rechazo.RetoVencido());
    }

    /** Si la firma cubre el texto que armamos nosotros, origen, RFC, serie y reto quedan comprobados a la vez. */
    private Optional<Rechazo> firma(Expediente expediente) {
        TextoDeEntrada texto = new TextoDeEntrada(
                origen,
                rfc.orElseThrow().valor(),
                expediente.certificado().serie(),
                expediente.reto().valor());
        return PasosDeCertificado.firma(expediente, texto.texto());
    }

    private Optional<Rechazo> titular(Expediente expediente) {
        Titular titular = expediente.certificado().titular();
        Rfc escrito = rfc.orElseThrow();
        if (escrito.equals(titular.rfc())) {
            return Optional.empty();
        }
        if (titular.rfcRepresentante().filter(escrito::equals).isPresent()) {
            return Optional.of(new Rechazo.RfcDelRepresentante());
        }
        boolean deSuRepresentante =
                escrito.tipoPersona() == TipoPersona.MORAL && titular.tipoPersona() == TipoPersona.FISICA;
        return Optional.of(deSuRepresentante ? new Rechazo.EfirmaDelRepresentante() : new Rechazo.RfcDistinto());
    }
}
