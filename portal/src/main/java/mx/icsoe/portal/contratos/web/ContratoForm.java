package mx.icsoe.portal.contratos.web;

import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoEscrito;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.plataforma.sesiones.Recuperado;

/**
 * Lo que la persona escribió en la página de un contrato, tal cual.
 *
 * @param id el que tendrá o tiene el contrato
 * @param version la que tenía a la vista; 0 si es nuevo
 * @param validado el último RFC que se validó; vacío si ninguno
 */
public record ContratoForm(String id, int version, String validado, ContratoEscrito escrito) {

    static ContratoForm nuevo(ContratoId id) {
        return new ContratoForm(id.toString(), 0, "", ContratoEscrito.VACIO);
    }

    static ContratoForm de(Contrato contrato) {
        return new ContratoForm(
                contrato.id().toString(),
                contrato.version(),
                contrato.contratante().rfc().valor(),
                ContratoEscrito.de(contrato.datos()));
    }

    static ContratoForm de(Map<String, String> parametros) {
        return leer(campo -> parametros.getOrDefault(campo, ""));
    }

    /** Lo que se escribía cuando se perdió la sesión, sobre la versión que entonces se tenía a la vista. */
    ContratoForm con(Recuperado recuperado) {
        return recuperado.hay()
                ? leer(campo -> recuperado.uno(campo).orElse("")).siNoHayId(id)
                : this;
    }

    ContratoForm sobre(Contrato otro) {
        return new ContratoForm(otro.id().toString(), otro.version(), validado, escrito);
    }

    ContratoForm conId(ContratoId otro) {
        return new ContratoForm(otro.toString(), 0, validado, escrito);
    }

    /** El de la dirección manda sobre el que venía en el formulario. */
    ContratoForm delContrato(ContratoId cual) {
        return new ContratoForm(cual.toString(), version, validado, escrito);
    }

    ContratoForm con(ContratoEscrito otro, String otroValidado) {
        return new ContratoForm(id, version, otroValidado, otro);
    }

    private ContratoForm siNoHayId(String este) {
        return ContratoId.leer(id).isPresent() ? this : new ContratoForm(este, version, validado, escrito);
    }

    private static ContratoForm leer(UnaryOperator<String> valor) {
        return new ContratoForm(
                valor.apply("contrato"), numero(valor.apply("version")), valor.apply("validado"), escrito(valor));
    }

    private static ContratoEscrito escrito(Function<String, String> valor) {
        return new ContratoEscrito(
                valor.apply("rfc"),
                valor.apply("nombre"),
                valor.apply("correo"),
                valor.apply("celular"),
                valor.apply("telefonoFijo"),
                valor.apply("objeto"),
                valor.apply("repse"),
                valor.apply("servicio"),
                valor.apply("inicio"),
                valor.apply("termino"),
                valor.apply("convencionalIgual"),
                valor.apply("contratanteIgual"));
    }

    private static int numero(String texto) {
        return texto.matches("[0-9]{1,9}") ? Integer.parseInt(texto) : 0;
    }

    /** Sin datos personales. */
    @Override
    public String toString() {
        return "ContratoForm[" + id + ", " + version + "]";
    }
}
