package mx.icsoe.portal.usuarios.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.plataforma.sesiones.Destinos;
import mx.icsoe.portal.plataforma.sesiones.Rumbo;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.usuarios.ElegirContratista;
import org.springframework.stereotype.Component;

/**
 * A dónde va el capturista que entra. Quien perdió la sesión vuelve a la misma página y por el mismo contratista, si
 * sigue activo con él; los demás, a «Mis contratistas».
 */
@Component
class RumboDelCapturista implements Rumbo<CapturistaEnSesion> {

    private final ElegirContratista elegir;
    private final Sesiones sesiones;
    private final Destinos destinos;

    RumboDelCapturista(ElegirContratista elegir, Sesiones sesiones, Destinos destinos) {
        this.elegir = elegir;
        this.sesiones = sesiones;
        this.destinos = destinos;
    }

    @Override
    public String alEntrar(
            HttpServletRequest peticion,
            HttpServletResponse respuesta,
            CapturistaEnSesion quien,
            Optional<EnSesion> estaba) {
        Optional<ContratistaId> contratista = estaba.filter(Identidad.class::isInstance)
                .map(Identidad.class::cast)
                .filter(anterior -> anterior.sujeto().equals(quien.sujeto()))
                .map(Identidad::contratista);
        var destino = destinos.tomar(peticion, respuesta);
        if (contratista.isEmpty()) {
            return destino.filter(RumboDelCapturista::esSuyo).orElse(RutasDeUsuarios.MIS_CONTRATISTAS);
        }
        if (!elegir.elegir(quien, contratista.get(), por -> sesiones.abrir(peticion, respuesta, por))) {
            return HechoVisto.YA_NO_CONSERVADO.en(RutasDeUsuarios.MIS_CONTRATISTAS);
        }
        return destino.orElse(RutasDeUsuarios.MIS_CONTRATISTAS);
    }

    /** Lo que puede ver sin haber elegido contratista. */
    private static boolean esSuyo(String ruta) {
        return ruta.startsWith(RutasDeUsuarios.MIS_CONTRATISTAS)
                || ruta.startsWith(RutasDeUsuarios.MI_CUENTA)
                || ruta.startsWith("/icsoe/buzon")
                || ruta.startsWith("/icsoe/llaves");
    }
}
