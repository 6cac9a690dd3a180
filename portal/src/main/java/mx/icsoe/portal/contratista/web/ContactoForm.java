package mx.icsoe.portal.contratista.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.contratista.Contacto;
import mx.icsoe.portal.contratista.MotivoDeContratista;
import mx.icsoe.portal.contratista.Version;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.plataforma.sesiones.Recuperado;

/**
 * Lo que la persona escribió en «Registro de Datos Generales del contratista», tal cual.
 *
 * @param version la que tenía a la vista al abrir la página; 0 si aún no había
 */
public record ContactoForm(String correo, String celular, String telefonoFijo, int version) {

    private static final int LARGO_DE_CORREO = 254;

    static ContactoForm de(Optional<Version<Contacto>> vigente) {
        return vigente.map(ContactoForm::de).orElseGet(() -> new ContactoForm("", "", "", 0));
    }

    static ContactoForm de(Version<Contacto> version) {
        var contacto = version.valor();
        var fijo = contacto.telefonoFijo();
        return new ContactoForm(
                contacto.correo().valor(),
                contacto.celular().legible(),
                fijo == null ? "" : fijo.legible(),
                version.numero());
    }

    ContactoForm sobre(Version<Contacto> otra) {
        return new ContactoForm(correo, celular, telefonoFijo, otra.numero());
    }

    /** Lo que se escribía cuando se perdió la sesión, sobre la versión que entonces se tenía a la vista. */
    ContactoForm con(Recuperado recuperado) {
        return new ContactoForm(
                recuperado.uno("correo").orElse(correo),
                recuperado.uno("celular").orElse(celular),
                recuperado.uno("telefonoFijo").orElse(telefonoFijo),
                recuperado.uno("version").map(ContactoForm::numero).orElse(version));
    }

    LecturaDeContacto leer() {
        var faltas = new ArrayList<Falta>();
        var correoLeido = Correo.leer(correo);
        var celularLeido = Telefono.leer(celular);
        var fijoLeido = Telefono.leer(telefonoFijo);
        if (correoLeido.isEmpty()) {
            faltas.add(motivoDelCorreo().en("correo"));
        }
        if (celularLeido.isEmpty()) {
            faltas.add(motivoDelCelular().en("celular"));
        }
        if (fijoLeido.isEmpty() && !telefonoFijo.isBlank()) {
            faltas.add(MotivoDeContratista.TELEFONO_FIJO.en("telefonoFijo"));
        }
        return faltas.isEmpty()
                ? new LecturaDeContacto.Leido(
                        new Contacto(correoLeido.orElseThrow(), celularLeido.orElseThrow(), fijoLeido.orElse(null)))
                : new LecturaDeContacto.ConFaltas(List.copyOf(faltas));
    }

    private static int numero(String texto) {
        return texto.matches("[0-9]{1,9}") ? Integer.parseInt(texto) : 0;
    }

    private MotivoDeContratista motivoDelCorreo() {
        String escrito = correo.strip();
        if (escrito.length() > LARGO_DE_CORREO) {
            return MotivoDeContratista.CORREO_LARGO;
        }
        int arroba = escrito.indexOf('@');
        boolean nombreAjeno =
                arroba > 0 && escrito.substring(0, arroba).chars().anyMatch(letra -> letra > 126 || letra == ' ');
        return nombreAjeno ? MotivoDeContratista.CORREO_CON_ACENTOS : MotivoDeContratista.CORREO;
    }

    private MotivoDeContratista motivoDelCelular() {
        String escrito = celular.strip();
        boolean deOtroPais = escrito.startsWith("+") && !escrito.startsWith("+52") && escrito.length() > 7;
        return deOtroPais ? MotivoDeContratista.CELULAR_DE_OTRO_PAIS : MotivoDeContratista.CELULAR;
    }
}
