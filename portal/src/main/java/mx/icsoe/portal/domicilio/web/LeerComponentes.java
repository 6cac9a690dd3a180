package mx.icsoe.portal.domicilio.web;

import static mx.icsoe.portal.domicilio.web.CamposDeComponentes.DESCRIPCION;
import static mx.icsoe.portal.domicilio.web.CamposDeComponentes.ENTRE_1;
import static mx.icsoe.portal.domicilio.web.CamposDeComponentes.ENTRE_2;
import static mx.icsoe.portal.domicilio.web.CamposDeComponentes.EXTERIOR_ALFANUMERICO;
import static mx.icsoe.portal.domicilio.web.CamposDeComponentes.EXTERIOR_NUMERICO;
import static mx.icsoe.portal.domicilio.web.CamposDeComponentes.INTERIOR_ALFANUMERICO;
import static mx.icsoe.portal.domicilio.web.CamposDeComponentes.INTERIOR_NUMERICO;
import static mx.icsoe.portal.domicilio.web.CamposDeComponentes.POSTERIOR;
import static mx.icsoe.portal.domicilio.web.CamposDeComponentes.SIN_NUMERO;
import static mx.icsoe.portal.domicilio.web.CamposDeComponentes.VIALIDAD;
import static mx.icsoe.portal.domicilio.web.CamposDeComponentes.nombre;
import static mx.icsoe.portal.domicilio.web.CamposDeComponentes.tipo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.icsoe.portal.domicilio.Domicilio;
import mx.icsoe.portal.domicilio.Lugar;
import mx.icsoe.portal.domicilio.MotivoDeDomicilio;
import mx.icsoe.portal.domicilio.Numero;
import mx.icsoe.portal.domicilio.TextoLibre;
import mx.icsoe.portal.domicilio.TipoVialidad;
import mx.icsoe.portal.domicilio.Vialidad;
import mx.icsoe.portal.nucleo.Falta;

/** Convierte las respuestas del segundo paso, sobre el lugar del primero, en un domicilio; junta todas las faltas. */
final class LeerComponentes {

    private final Respuestas respuestas;
    private final List<Falta> faltas = new ArrayList<>();
    private final LectorDeTextos textos;

    private LeerComponentes(Respuestas respuestas) {
        this.respuestas = respuestas;
        this.textos = new LectorDeTextos(respuestas, faltas);
    }

    static Lectura<Domicilio> leer(Lugar lugar, Respuestas respuestas) {
        return new LeerComponentes(respuestas).domicilio(lugar);
    }

    private Lectura<Domicilio> domicilio(Lugar lugar) {
        Optional<Vialidad> vialidad = vialidadObligatoria();
        Optional<Numero> exterior = exterior();
        Optional<Numero> interior = numero(INTERIOR_NUMERICO, INTERIOR_ALFANUMERICO, "El número interior con letras");
        Optional<Vialidad> entre1 = vialidadOpcional(ENTRE_1, "El nombre de la primera entre vialidad");
        Optional<Vialidad> entre2 = vialidadOpcional(ENTRE_2, "El nombre de la segunda entre vialidad");
        Optional<Vialidad> posterior = vialidadOpcional(POSTERIOR, "El nombre de la vialidad posterior");
        Optional<String> descripcion = textos.leer(DESCRIPCION, "La descripción", TextoLibre.LARGO_DE_NOMBRE);
        return Lectura.de(
                faltas,
                () -> new Domicilio(
                        lugar,
                        vialidad.orElseThrow(),
                        exterior.orElse(null),
                        interior.orElse(null),
                        Stream.of(entre1, entre2).flatMap(Optional::stream).toList(),
                        posterior.orElse(null),
                        descripcion.orElse(null)));
    }

    private Optional<Vialidad> vialidadObligatoria() {
        Optional<TipoVialidad> tipo = TipoVialidad.leer(respuestas.cruda(tipo(VIALIDAD)));
        if (tipo.isEmpty()) {
            faltas.add(MotivoDeDomicilio.SIN_TIPO_DE_VIALIDAD.en(tipo(VIALIDAD)));
        }
        if (textos.vacio(nombre(VIALIDAD))) {
            faltas.add(MotivoDeDomicilio.SIN_NOMBRE_DE_VIALIDAD.en(nombre(VIALIDAD)));
        }
        Optional<String> nombre = textos.leer(nombre(VIALIDAD), "El nombre de la vialidad", TextoLibre.LARGO_DE_NOMBRE);
        return tipo.flatMap(uno -> nombre.map(texto -> new Vialidad(uno, texto)));
    }

    private Optional<Vialidad> vialidadOpcional(String cual, String comoSeLlama) {
        Optional<TipoVialidad> tipo = TipoVialidad.leer(respuestas.cruda(tipo(cual)));
        boolean sinNombre = textos.vacio(nombre(cual));
        if (tipo.isPresent() == sinNombre) {
            faltas.add(MotivoDeDomicilio.VIALIDAD_INCOMPLETA.en(sinNombre ? nombre(cual) : tipo(cual)));
        }
        Optional<String> nombre = textos.leer(nombre(cual), comoSeLlama, TextoLibre.LARGO_DE_NOMBRE);
        return tipo.flatMap(uno -> nombre.map(texto -> new Vialidad(uno, texto)));
    }

    private Optional<Numero> exterior() {
        boolean escrito = !textos.vacio(EXTERIOR_NUMERICO) || !textos.vacio(EXTERIOR_ALFANUMERICO);
        boolean sinNumero = respuestas.marcada(SIN_NUMERO);
        if (!escrito && !sinNumero) {
            faltas.add(MotivoDeDomicilio.SIN_NUMERO_EXTERIOR.en(EXTERIOR_NUMERICO));
        } else if (escrito && sinNumero) {
            faltas.add(MotivoDeDomicilio.NUMERO_Y_SIN_NUMERO.en(SIN_NUMERO));
        }
        return numero(EXTERIOR_NUMERICO, EXTERIOR_ALFANUMERICO, "El número exterior con letras");
    }

    private Optional<Numero> numero(String campoNumerico, String campoAlfanumerico, String comoSeLlama) {
        String cifras = respuestas.limpia(campoNumerico);
        boolean conLetras = !cifras.isEmpty() && !Numero.esNumerico(cifras);
        if (conLetras) {
            faltas.add(MotivoDeDomicilio.NUMERO_CON_LETRAS.en(campoNumerico));
        }
        Optional<String> numerico = cifras.isEmpty() || conLetras ? Optional.empty() : Optional.of(cifras);
        Optional<String> alfanumerico = textos.leer(campoAlfanumerico, comoSeLlama, Numero.LARGO_ALFANUMERICO);
        return numerico.isEmpty() && alfanumerico.isEmpty()
                ? Optional.empty()
                : Optional.of(new Numero(numerico.orElse(null), alfanumerico.orElse(null)));
    }
}
