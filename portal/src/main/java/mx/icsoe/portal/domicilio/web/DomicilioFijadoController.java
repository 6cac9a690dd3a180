package mx.icsoe.portal.domicilio.web;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.domicilio.Domicilio;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.domicilio.EliminarDomicilio;
import mx.icsoe.portal.domicilio.EncargoDeDomicilio;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Paso 15: «Ver datos» y «Eliminar». */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CONSULTAR)
class DomicilioFijadoController {

    private final Domicilios domicilios;
    private final EliminarDomicilio eliminacion;

    DomicilioFijadoController(Domicilios domicilios, EliminarDomicilio eliminacion) {
        this.domicilios = domicilios;
        this.eliminacion = eliminacion;
    }

    @GetMapping(ArgumentoEncargo.DESTINO + "/ver")
    Pagina ver(EncargoDeDomicilio encargo, Identidad quien) {
        return siHay("domicilio/ver", encargo, quien);
    }

    @Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CAPTURAR)
    @GetMapping(ArgumentoEncargo.DESTINO + "/eliminar")
    Pagina preguntar(EncargoDeDomicilio encargo, Identidad quien) {
        return siHay("domicilio/eliminar", encargo, quien);
    }

    @Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CAPTURAR)
    @PostMapping(ArgumentoEncargo.DESTINO + "/eliminar")
    Pagina eliminar(EncargoDeDomicilio encargo, Identidad quien) {
        eliminacion.eliminar(encargo, quien);
        return Pagina.irA(encargo.regreso());
    }

    private Pagina siHay(String plantilla, EncargoDeDomicilio encargo, Identidad quien) {
        Optional<Domicilio> domicilio = encargo.actual().flatMap(id -> domicilios.leer(quien.contratista(), id));
        return domicilio
                .map(uno -> Pagina.de(plantilla, Map.of("encargo", encargo, "domicilio", uno)))
                .orElseGet(() -> Pagina.irA(encargo.regreso()));
    }
}
