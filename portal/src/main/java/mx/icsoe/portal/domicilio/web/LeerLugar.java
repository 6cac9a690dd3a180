package mx.icsoe.portal.domicilio.web;

import static mx.icsoe.portal.domicilio.web.CamposDeLugar.A_MANO;
import static mx.icsoe.portal.domicilio.web.CamposDeLugar.CAPTURA;
import static mx.icsoe.portal.domicilio.web.CamposDeLugar.CODIGO_POSTAL;
import static mx.icsoe.portal.domicilio.web.CamposDeLugar.COLONIA;

import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.domicilio.CatalogoPostal;
import mx.icsoe.portal.domicilio.ClaveColonia;
import mx.icsoe.portal.domicilio.CodigoPostal;
import mx.icsoe.portal.domicilio.Colonia;
import mx.icsoe.portal.domicilio.Lugar;
import mx.icsoe.portal.domicilio.MotivoDeDomicilio;
import mx.icsoe.portal.nucleo.Falta;
import org.springframework.stereotype.Component;

/** Convierte las respuestas del primer paso en un lugar: del catálogo, o escrito a mano y por revisar. */
@Component
class LeerLugar {

    private final CatalogoPostal catalogo;

    LeerLugar(CatalogoPostal catalogo) {
        this.catalogo = catalogo;
    }

    Lectura<Lugar> leer(Respuestas respuestas) {
        Optional<CodigoPostal> codigoPostal = CodigoPostal.leer(respuestas.cruda(CODIGO_POSTAL));
        if (codigoPostal.isEmpty()) {
            return new Lectura.Mal<>(List.of(MotivoDeDomicilio.SIN_CODIGO_POSTAL.en(CODIGO_POSTAL)));
        }
        List<Colonia> colonias = catalogo.colonias(codigoPostal.get());
        return respuestas.cruda(CAPTURA).equals(A_MANO)
                ? new LugarAMano(codigoPostal.get(), colonias).leer(respuestas)
                : deLista(codigoPostal.get(), colonias, respuestas.cruda(COLONIA));
    }

    private static Lectura<Lugar> deLista(CodigoPostal codigoPostal, List<Colonia> colonias, String elegida) {
        if (colonias.isEmpty()) {
            return new Lectura.Mal<>(List.of(desconocido(codigoPostal)));
        }
        Optional<Colonia> colonia = colonias.size() == 1
                ? Optional.of(colonias.getFirst())
                : ClaveColonia.leer(elegida).flatMap(clave -> deClave(colonias, clave));
        if (colonia.isPresent()) {
            return new Lectura.Bien<>(colonia.get().lugar());
        }
        var motivo =
                elegida.isEmpty() ? MotivoDeDomicilio.SIN_COLONIA : MotivoDeDomicilio.COLONIA_DE_OTRO_CODIGO_POSTAL;
        return new Lectura.Mal<>(List.of(motivo.en(COLONIA)));
    }

    private static Optional<Colonia> deClave(List<Colonia> colonias, ClaveColonia clave) {
        return colonias.stream().filter(una -> una.clave().equals(clave)).findFirst();
    }

    private static Falta desconocido(CodigoPostal codigoPostal) {
        return MotivoDeDomicilio.CODIGO_POSTAL_DESCONOCIDO.en(
                CODIGO_POSTAL, "El código postal " + codigoPostal.valor() + " no está en el catálogo");
    }
}
