package mx.icsoe.portal.acceso;

import mx.icsoe.efirma.Entrada;
import mx.icsoe.efirma.Veredicto;
import mx.icsoe.efirma.VerificadorDeEntrada;
import mx.icsoe.portal.acceso.ResultadoDeValidacion.Exitosa;
import mx.icsoe.portal.acceso.ResultadoDeValidacion.Frenada;
import mx.icsoe.portal.acceso.ResultadoDeValidacion.Rechazada;
import org.springframework.stereotype.Service;

/** «Validar» (paso 7): verifica la e.firma y la deja lista para «Ingresar». */
@Service
public class ValidarEfirma {

    private final Verificadores verificadores;
    private final CupoDeEntrada cupo;
    private final Constancias constancias;

    ValidarEfirma(Verificadores verificadores, CupoDeEntrada cupo, Constancias constancias) {
        this.verificadores = verificadores;
        this.cupo = cupo;
        this.constancias = constancias;
    }

    /**
     * Valida.
     *
     * @param direccion de red desde la que se intenta
     */
    public ResultadoDeValidacion validar(Entrada entrada, String direccion) {
        return cupo.pedir(entrada, direccion)
                .<ResultadoDeValidacion>map(Frenada::new)
                .orElseGet(() -> validar(entrada));
    }

    private ResultadoDeValidacion validar(Entrada entrada) {
        return verificadores
                .paraEntrada()
                .map(verificador -> validar(verificador, entrada))
                .orElseGet(() -> new Rechazada(MotivoDeAcceso.SIN_CONFIGURAR.falta()));
    }

    private ResultadoDeValidacion validar(VerificadorDeEntrada verificador, Entrada entrada) {
        return switch (verificador.verificar(entrada)) {
            case Veredicto.Rechazada rechazada -> {
                constancias.rechazada(rechazada.rechazo());
                yield new Rechazada(Rechazos.falta(rechazada.rechazo()));
            }
            case Veredicto.Aceptada aceptada -> {
                var validada = EntradaValidada.de(aceptada);
                constancias.validada(entrada.sesion(), validada);
                yield new Exitosa(validada.nombre(), validada.rfc());
            }
        };
    }
}
