package mx.icsoe.portal.domicilio.web;

import static mx.icsoe.portal.domicilio.web.CamposDeLugar.COLONIA_NOMBRE;
import static mx.icsoe.portal.domicilio.web.CamposDeLugar.COLONIA_TIPO;
import static mx.icsoe.portal.domicilio.web.CamposDeLugar.ENTIDAD;
import static mx.icsoe.portal.domicilio.web.CamposDeLugar.MUNICIPIO;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.domicilio.Asentamiento;
import mx.icsoe.portal.domicilio.CodigoPostal;
import mx.icsoe.portal.domicilio.Colonia;
import mx.icsoe.portal.domicilio.Entidad;
import mx.icsoe.portal.domicilio.Lugar;
import mx.icsoe.portal.domicilio.MotivoDeDomicilio;
import mx.icsoe.portal.domicilio.Municipio;
import mx.icsoe.portal.domicilio.TextoLibre;
import mx.icsoe.portal.nucleo.Falta;

/**
 * La captura de quien no encuentra su colonia. Si el código postal sí está en el catálogo, él dice el municipio y la
 * entidad, porque ningún código postal cruza de municipio.
 *
 * @param colonias las del código postal; ninguna si no está en el catálogo
 */
record LugarAMano(CodigoPostal codigoPostal, List<Colonia> colonias) {

    Lectura<Lugar> leer(Respuestas respuestas) {
        var faltas = new ArrayList<Falta>();
        var textos = new LectorDeTextos(respuestas, faltas);
        String tipo = respuestas.cruda(COLONIA_TIPO);
        if (!TiposDeColonia.TODOS.contains(tipo)) {
            faltas.add(MotivoDeDomicilio.SIN_TIPO_DE_COLONIA.en(COLONIA_TIPO));
        }
        Optional<String> nombre =
                exigido(textos, COLONIA_NOMBRE, "El nombre de la colonia", MotivoDeDomicilio.SIN_NOMBRE_DE_COLONIA);
        Optional<Division> division = colonias.isEmpty() ? escrita(textos) : Optional.of(delCatalogo());
        return Lectura.de(
                faltas,
                () -> new Lugar(
                        codigoPostal,
                        division.orElseThrow().entidad(),
                        division.orElseThrow().municipio(),
                        null,
                        new Asentamiento(null, tipo, nombre.orElseThrow())));
    }

    private Division delCatalogo() {
        Lugar cualquiera = colonias.getFirst().lugar();
        return new Division(cualquiera.entidad(), cualquiera.municipio());
    }

    private static Optional<Division> escrita(LectorDeTextos textos) {
        Optional<String> municipio =
                exigido(textos, MUNICIPIO, "El municipio o alcaldía", MotivoDeDomicilio.SIN_MUNICIPIO);
        Optional<Entidad> entidad = Entidad.leer(textos.respuestas().cruda(ENTIDAD));
        if (entidad.isEmpty()) {
            textos.faltas().add(MotivoDeDomicilio.SIN_ENTIDAD.en(ENTIDAD));
        }
        return municipio.flatMap(nombre -> entidad.map(una -> new Division(una, new Municipio(null, nombre))));
    }

    private static Optional<String> exigido(
            LectorDeTextos textos, String campo, String comoSeLlama, MotivoDeDomicilio siFalta) {
        if (textos.vacio(campo)) {
            textos.faltas().add(siFalta.en(campo));
        }
        return textos.leer(campo, comoSeLlama, TextoLibre.LARGO_DE_NOMBRE);
    }

    private record Division(Entidad entidad, Municipio municipio) {}
}
