package mx.icsoe.portal.contratista.web;

import java.util.List;
import mx.icsoe.portal.contratista.Contacto;
import mx.icsoe.portal.nucleo.Falta;

/** Lo que resultó de leer el formulario de contacto. */
sealed interface LecturaDeContacto {

    record Leido(Contacto contacto) implements LecturaDeContacto {}

    record ConFaltas(List<Falta> faltas) implements LecturaDeContacto {}
}
