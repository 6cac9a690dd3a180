package mx.icsoe.portal.contratista.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratista.ConsultarDatosGenerales;
import mx.icsoe.portal.contratista.DeclararDomicilioSocial;
import mx.icsoe.portal.contratista.DomicilioSocial;
import mx.icsoe.portal.contratista.Guardado;
import mx.icsoe.portal.contratista.MotivoDeContratista;
import mx.icsoe.portal.contratista.Seccion;
import mx.icsoe.portal.contratista.Version;
import mx.icsoe.portal.domicilio.Domicilio;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.TipoPersona;
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
import org.springframework.web.server.ResponseStatusException;

/** ¿El domicilio social es igual al domicilio fiscal? Solo persona moral (pasos 11 y 15). */
@Controller
@Acceso(value = Rol.CONTRATISTA, conEfirma = true)
@RequestMapping("/icsoe/contratista/domicilio")
class DomicilioSocialController {

    private final ConsultarDatosGenerales consulta;
    private final DeclararDomicilioSocial declarar;
    private final Domicilios domicilios;

    DomicilioSocialController(
            ConsultarDatosGenerales consulta, DeclararDomicilioSocial declarar, Domicilios domicilios) {
        this.consulta = consulta;
        this.declarar = declarar;
        this.domicilios = domicilios;
    }

    @GetMapping
    Pagina ver(Identidad identidad, Recuperado recuperado) {
        exigirPersonaMoral(identidad);
        return pagina(identidad, recuperado.uno("igual").map("si"::equals), Map.of());
    }

    @PostMapping
    Pagina responder(
            Identidad identidad,
            @RequestParam(defaultValue = "") String igual,
            @RequestParam(defaultValue = "0") int version) {
        exigirPersonaMoral(identidad);
        return switch (igual) {
            case "si" -> responder(identidad, true, version);
            case "no" -> responder(identidad, false, version);
            default ->
                pagina(
                                identidad,
                                Optional.empty(),
                                Map.of("faltas", List.of(MotivoDeContratista.RESPUESTA_DE_DOMICILIO.en("igual"))))
                        .conFaltas();
        };
    }

    private Pagina responder(Identidad identidad, boolean igual, int version) {
        return switch (declarar.responder(identidad.contratista(), igual, version, identidad.autor())) {
            case Guardado.Listo<DomicilioSocial>(var guardada) -> Pagina.irA(despues(identidad, guardada.valor()));
            case Guardado.Choque<DomicilioSocial>(var actual) -> choque(identidad, igual, actual);
        };
    }

    private String despues(Identidad identidad, DomicilioSocial dicho) {
        return switch (dicho) {
            case DomicilioSocial.PorUbicar falta -> Seccion.DOMICILIO_SOCIAL.ruta() + "/ubicar";
            case DomicilioSocial.IgualAlFiscal igual -> Despues.de(consulta.de(identidad.contratista()));
            case DomicilioSocial.Ubicado ubicado -> Despues.de(consulta.de(identidad.contratista()));
        };
    }

    private Pagina choque(Identidad identidad, boolean igual, Version<DomicilioSocial> actual) {
        List<Falta> faltas = List.of(MotivoDeContratista.CAMBIO_MIENTRAS_EDITABAS.en("choque"));
        return pagina(identidad, Optional.of(igual), Map.of("faltas", faltas, "choque", actual))
                .conEstado(HttpStatus.CONFLICT);
    }

    private Pagina pagina(Identidad identidad, Optional<Boolean> elegido, Map<String, ?> ademas) {
        var datos = consulta.de(identidad.contratista());
        var dicho = datos.domicilioSocial().map(Version::valor);
        var parametros = new HashMap<String, Object>(ademas);
        parametros.put("datos", datos);
        parametros.put(
                "igual",
                elegido.or(() -> dicho.map(DomicilioSocial.IgualAlFiscal.class::isInstance))
                        .map(igual -> igual ? "si" : "no")
                        .orElse(""));
        parametros.put("version", datos.domicilioSocial().map(Version::numero).orElse(0));
        dicho.flatMap(algo -> ubicado(identidad.contratista(), algo))
                .ifPresent(domicilio -> parametros.put("domicilio", domicilio));
        return Pagina.de("contratista/domicilio", parametros);
    }

    private Optional<Domicilio> ubicado(ContratistaId contratista, DomicilioSocial dicho) {
        return dicho instanceof DomicilioSocial.Ubicado ubicado
                ? domicilios.leer(contratista, ubicado.domicilio())
                : Optional.empty();
    }

    /** La persona física no ve esta sección: para ella no existe. */
    private static void exigirPersonaMoral(Identidad identidad) {
        if (identidad.tipoPersona() != TipoPersona.MORAL) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
