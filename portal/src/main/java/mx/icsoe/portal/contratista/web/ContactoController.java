package mx.icsoe.portal.contratista.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.icsoe.portal.contratista.ConsultarDatosGenerales;
import mx.icsoe.portal.contratista.Contacto;
import mx.icsoe.portal.contratista.Contactos;
import mx.icsoe.portal.contratista.Guardado;
import mx.icsoe.portal.contratista.GuardarContacto;
import mx.icsoe.portal.contratista.MotivoDeContratista;
import mx.icsoe.portal.contratista.Version;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.sesiones.Recuperado;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Registro de Datos Generales del contratista»: correo, celular y teléfono fijo (paso 10). */
@Controller
@Acceso(value = Rol.CONTRATISTA, conEfirma = true)
@RequestMapping("/icsoe/contratista/datos")
class ContactoController {

    private final ConsultarDatosGenerales consulta;
    private final Contactos contactos;
    private final GuardarContacto guardar;

    ContactoController(ConsultarDatosGenerales consulta, Contactos contactos, GuardarContacto guardar) {
        this.consulta = consulta;
        this.contactos = contactos;
        this.guardar = guardar;
    }

    @GetMapping
    Pagina ver(Identidad identidad, Recuperado recuperado) {
        var guardado = ContactoForm.de(contactos.vigente(identidad.contratista()));
        return pagina(identidad, recuperado.hay() ? guardado.con(recuperado) : guardado, Map.of());
    }

    @PostMapping
    Pagina guardar(
            Identidad identidad,
            @RequestParam(defaultValue = "") String correo,
            @RequestParam(defaultValue = "") String celular,
            @RequestParam(defaultValue = "") String telefonoFijo,
            @RequestParam(defaultValue = "0") int version) {
        var formulario = new ContactoForm(correo, celular, telefonoFijo, version);
        return switch (formulario.leer()) {
            case LecturaDeContacto.ConFaltas(var faltas) ->
                pagina(identidad, formulario, Map.of("faltas", faltas)).conFaltas();
            case LecturaDeContacto.Leido(var contacto) -> guardar(identidad, formulario, contacto);
        };
    }

    private Pagina guardar(Identidad identidad, ContactoForm formulario, Contacto contacto) {
        return switch (guardar.guardar(identidad.contratista(), contacto, formulario.version(), identidad.autor())) {
            case Guardado.Listo<Contacto> listo -> Pagina.irA(Despues.de(consulta.de(identidad.contratista())));
            case Guardado.Choque<Contacto>(var actual) -> choque(identidad, formulario, actual);
        };
    }

    private Pagina choque(Identidad identidad, ContactoForm formulario, Version<Contacto> actual) {
        List<Falta> faltas = List.of(MotivoDeContratista.CAMBIO_MIENTRAS_EDITABAS.en("choque"));
        return pagina(identidad, formulario.sobre(actual), Map.of("faltas", faltas, "choque", actual))
                .conEstado(HttpStatus.CONFLICT);
    }

    private Pagina pagina(Identidad identidad, ContactoForm formulario, Map<String, ?> ademas) {
        var parametros = new HashMap<String, Object>(ademas);
        parametros.put("datos", consulta.de(identidad.contratista()));
        parametros.put("historia", contactos.historia(identidad.contratista()));
        parametros.put("formulario", formulario);
        return Pagina.de("contratista/datos", parametros);
    }
}
