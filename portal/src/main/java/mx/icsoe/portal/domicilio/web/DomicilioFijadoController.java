package mx.icsoe.portal.domicilio.web;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.domicilio.DomicilioId;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.domicilio.EliminarDomicilio;
import mx.icsoe.portal.domicilio.EncargoDeDomicilio;
import mx.icsoe.portal.domicilio.MotivoDeDomicilio;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    Pagina eliminar(EncargoDeDomicilio encargo, Identidad quien, @RequestParam(defaultValue = "") String domicilio) {
        boolean eraEse = DomicilioId.leer(domicilio)
                .filter(visto -> eliminacion.eliminar(encargo, visto, quien))
                .isPresent();
        return eraEse
                ? Pagina.irA(encargo.regreso())
                : pagina(
                                "domicilio/eliminar",
                                encargo,
                                quien,
                                List.of(MotivoDeDomicilio.CAMBIO_MIENTRAS_TANTO.en("domicilio")))
                        .conFaltas();
    }

    private Pagina siHay(String plantilla, EncargoDeDomicilio encargo, Identidad quien) {
        return pagina(plantilla, encargo, quien, List.of());
    }

    private Pagina pagina(String plantilla, EncargoDeDomicilio encargo, Identidad quien, List<Falta> faltas) {
        return encargo.actual()
                .flatMap(id -> domicilios
                        .leer(quien.contratista(), id)
                        .map(uno -> Pagina.de(
                                plantilla,
                                Map.of(
                                        "encargo",
                                        encargo,
                                        "id",
                                        id.valor().toString(),
                                        "domicilio",
                                        uno,
                                        "faltas",
                                        faltas))))
                .orElseGet(() -> Pagina.irA(encargo.regreso()));
    }
}
