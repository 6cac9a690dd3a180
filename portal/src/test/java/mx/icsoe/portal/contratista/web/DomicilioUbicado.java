package mx.icsoe.portal.contratista.web;

import java.util.List;
import mx.icsoe.portal.contratista.DeclararDomicilioSocial;
import mx.icsoe.portal.domicilio.Asentamiento;
import mx.icsoe.portal.domicilio.CodigoPostal;
import mx.icsoe.portal.domicilio.Domicilio;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.domicilio.Entidad;
import mx.icsoe.portal.domicilio.Lugar;
import mx.icsoe.portal.domicilio.Municipio;
import mx.icsoe.portal.domicilio.Numero;
import mx.icsoe.portal.domicilio.TipoVialidad;
import mx.icsoe.portal.domicilio.Vialidad;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.context.ApplicationContext;

/** Deja ubicado el domicilio social de un contratista, sin pasar por las páginas del asistente. */
final class DomicilioUbicado {

    private DomicilioUbicado() {}

    static void de(ApplicationContext portal, Identidad quien) {
        var declarar = portal.getBean(DeclararDomicilioSocial.class);
        declarar.responder(quien.contratista(), false, 0, quien.autor());
        var id = portal.getBean(Domicilios.class).guardar(quien.contratista(), domicilio(), quien.autor());
        declarar.ubicar(quien.contratista(), id, quien.autor());
    }

    private static Domicilio domicilio() {
        var lugar = new Lugar(
                new CodigoPostal("06600"),
                new Entidad("09", "Ciudad de México"),
                new Municipio("015", "Cuauhtémoc"),
                null,
                new Asentamiento(null, "Colonia", "Juárez"));
        return new Domicilio(
                lugar,
                new Vialidad(TipoVialidad.AVENIDA, "Paseo de la Reforma"),
                new Numero("476", null),
                null,
                List.of(),
                null,
                null);
    }
}
