package mx.icsoe.resistencia.presentacion;

import java.util.ArrayList;
import java.util.List;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.presentacion.PresentarInformativa.Resultado;
import mx.icsoe.resistencia.Medidas;
import mx.icsoe.resistencia.PortalMedido;

/** Lo que cuesta presentar en un portal, cada vez con contratistas nuevos. */
public final class CostoDePresentar {

    /** Lo que el portal necesita de más para firmar en una medición. */
    public static final Class<?> AUTORIDAD = AutoridadMedidaConfiguration.class;

    private static final int HASTA = 2026;

    private final PortalMedido portal;
    private int contratistas;

    public CostoDePresentar(PortalMedido portal) {
        this.portal = portal;
    }

    /** La mediana, en segundos, de lo que presentan tantos contratistas nuevos. */
    public double de(int cuantos) {
        List<Double> segundos = new ArrayList<>();
        for (int i = 0; i < cuantos; i++) {
            var firmante = new Firmante(portal.contexto(), contratistas++);
            for (var periodo = new Cuatrimestre(2021, 1); periodo.ejercicio() < HASTA; periodo = periodo.siguiente()) {
                segundos.add(presentar(firmante.preparar(periodo)));
            }
        }
        return new Medidas(segundos.stream().mapToDouble(Double::doubleValue).toArray()).mediana();
    }

    private double presentar(Solicitud solicitud) {
        long inicio = System.nanoTime();
        var resultado = solicitud.presentar(portal.contexto());
        double segundos = (System.nanoTime() - inicio) / 1e9;
        if (!(resultado instanceof Resultado.Presentada)) {
            throw new IllegalStateException("debía presentarse: " + resultado);
        }
        return segundos;
    }
}
