package mx.icsoe.portal.avisos.web;

import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.avisos.AvisoRecibido;
import mx.icsoe.portal.plataforma.correo.Carta;
import mx.icsoe.portal.plataforma.correo.EstadoDeCarta;
import mx.icsoe.portal.plataforma.correo.FallaDeEntrega;
import mx.icsoe.portal.plataforma.interfaz.Fechas;

/**
 * Un aviso, como se lee en el buzón.
 *
 * @param carta qué fue del correo que lo repitió
 */
public record AvisoVista(AvisoRecibido aviso, Optional<EstadoDeCarta> carta) {

    public String ruta() {
        return "/icsoe/buzon/" + aviso.id();
    }

    public String asunto() {
        return aviso.asunto();
    }

    public List<String> parrafos() {
        return aviso.parrafos();
    }

    public Optional<Carta.Enlace> enlace() {
        return aviso.enlace();
    }

    public String cuando() {
        return Fechas.momento(aviso.cuando());
    }

    public boolean sinLeer() {
        return aviso.leido().isEmpty();
    }

    /** Lo que le pasó al correo, si hay algo que decir. */
    public Optional<String> correo() {
        return carta.flatMap(estado -> switch (estado) {
            case EstadoDeCarta.Entregada entregada -> Optional.of("También se mandó a tu correo.");
            case EstadoDeCarta.EnCamino(int intentos, var falla) ->
                falla.map(causa ->
                        "Aún no hemos podido entregarlo en tu correo: " + causa.frase() + ". Lo seguimos intentando.");
            case EstadoDeCarta.NoEntregada(var falla, var cuando) ->
                Optional.of("No hemos podido entregarlo en tu correo: " + falla.frase() + ".");
        });
    }

    /** Si conviene revisar la dirección registrada. */
    public boolean direccionRechazada() {
        return carta.filter(estado -> estado instanceof EstadoDeCarta.NoEntregada(var falla, var cuando)
                        && falla == FallaDeEntrega.DIRECCION_RECHAZADA)
                .isPresent();
    }
}
